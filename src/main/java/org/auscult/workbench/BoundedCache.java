package org.auscult.workbench;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was used last, up to a total weight. Not safe for several threads.
 *
 * @param <K> names a value
 * @param <V> what is kept
 */
public final class BoundedCache<K, V> {
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final ToLongFunction<V> weight;
    private final long most;
    private long total;
    private int clearings;

    /**
     * @param most total weight of all values
     * @param weight of a value, 1 or more
     */
    public BoundedCache(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** What is kept under a name; null if nothing. */
    public @Nullable V get(K key) {
        return kept.get(key);
    }

    /** Keeps a value; the least recently used ones go, but never this one. */
    public void put(K key, V value) {
        V old = kept.put(key, value);
        total += weight.applyAsLong(value) - (old == null ? 0 : weight.applyAsLong(old));
        Iterator<Map.Entry<K, V>> oldest = kept.entrySet().iterator();
        while (total > most && kept.size() > 1) {
            total -= weight.applyAsLong(oldest.next().getValue());
            oldest.remove();
        }
    }

    /** Keeps a value that is being made, once there is one, unless all is forgotten until then. */
    public Consumer<V> later(K key) {
        int asked = clearings;
        return value -> {
            if (asked == clearings) {
                put(key, value);
            }
        };
    }

    /** Forgets all. */
    public void clear() {
        kept.clear();
        total = 0;
        clearings++;
    }
}
