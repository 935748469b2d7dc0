package org.auscult.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first needed: each tooltip is a window of its own, and a hundred of them were a tenth of the
 * program's start. Used on the FX thread.
 */
public final class OnDemand<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** What a maker makes, once. */
    public OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The thing, made now if it is not yet. */
    public T get() {
        T ready = made == null ? maker.get() : made;
        made = ready;
        return ready;
    }

    void ifMade(Consumer<T> use) {
        if (made != null) {
            use.accept(made);
        }
    }
}
