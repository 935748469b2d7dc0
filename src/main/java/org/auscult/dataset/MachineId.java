package org.auscult.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.auscult.words.NaturalOrder;

/**
 * One machine.
 *
 * @param type the kind of machine as the data set names it, e.g. {@code fan}
 * @param id which one of that kind, e.g. {@code 00}
 */
public record MachineId(String type, String id) implements Comparable<MachineId> {
    private static final Comparator<MachineId> ORDER =
            Comparator.comparing(MachineId::type, NaturalOrder.NAMES).thenComparing(MachineId::id, NaturalOrder.NAMES);

    /** What is of each machine, in its order; the machines sorted. */
    public static <T> Map<MachineId, List<T>> group(Collection<T> all, Function<T, MachineId> machine) {
        return all.stream().collect(Collectors.groupingBy(machine, TreeMap::new, Collectors.toList()));
    }

    @Override
    public int compareTo(MachineId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}
