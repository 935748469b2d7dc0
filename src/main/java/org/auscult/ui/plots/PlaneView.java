package org.auscult.ui.plots;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.auscult.workbench.Viewport;
import org.jspecify.annotations.Nullable;

/** The part of a plane of dots that is seen, and the ways back to what was seen before. */
final class PlaneView {
    private final Supplier<Viewport> dots;
    private final Runnable onChange;
    private final ZoomHistory history;
    private Viewport part = new Viewport(0, 1, 0, 1);
    /** What is seen where all is; null while that is what the dots take. */
    private @Nullable Viewport whole;

    private Consumer<Viewport> onLook = shown -> {};

    /**
     * @param dots what the dots take
     * @param onChange called when another part is seen
     */
    PlaneView(Supplier<Viewport> dots, Runnable onChange, ZoomHistory history) {
        this.dots = dots;
        this.onChange = onChange;
        this.history = history;
    }

    /** What is seen. */
    Viewport part() {
        return part;
    }

    /** Shows a part of the plane, with no way back: the dots are others. */
    void begin(Viewport shown) {
        history.clear();
        look(shown);
    }

    /** Shows all dots, with no way back: they are others. */
    void beginWithAll() {
        begin(all());
    }

    /** Shows a part of the plane; the user can go back to what is seen now. */
    void go(Viewport shown) {
        history.leave(part);
        lookAt(shown);
    }

    /** Shows all dots; the user can go back to what is seen now. */
    void fit() {
        go(all());
    }

    /** Has a part of the plane be all that there is, wherever the dots are just now; who sees all goes on seeing it. */
    void setWhole(Viewport all) {
        boolean isSeen = part.equals(all());
        whole = all;
        if (isSeen) {
            look(all);
        }
    }

    /** What is seen where all is. */
    Viewport all() {
        return whole == null ? dots.get() : whole;
    }

    /** Has the user's every look at a part of the plane be told, once it is seen. */
    void onLook(Consumer<Viewport> told) {
        onLook = told;
    }

    /** Shows what was seen before, or what was seen before that was done. */
    void goBack(boolean isForward) {
        Optional<Viewport> former = isForward ? history.forward(part) : history.back(part);
        former.ifPresent(this::lookAt);
    }

    private void lookAt(Viewport shown) {
        look(shown);
        onLook.accept(shown);
    }

    private void look(Viewport shown) {
        part = shown;
        onChange.run();
    }
}
