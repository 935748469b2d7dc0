package org.auscult.ui.plots;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.auscult.workbench.Viewport;
import org.auscult.workbench.Zoom;
import org.jspecify.annotations.Nullable;

/** The part of a plane of dots that is seen, and the ways back to what was seen before. */
final class PlaneView {
    private static final Viewport NOTHING = new Viewport(0, 1, 0, 1);

    private final Supplier<Optional<Viewport>> dots;
    private final Runnable onChange;
    private final ZoomHistory history;
    private Viewport part = NOTHING;
    /** What is seen where all is; null while that is what the dots take. */
    private @Nullable Viewport whole;

    private ObjectProperty<@Nullable Zoom> kept = new SimpleObjectProperty<>();

    /**
     * @param dots what the dots take; empty where there are none, and nothing to look at from nearer
     * @param onChange called when another part is seen
     */
    PlaneView(Supplier<Optional<Viewport>> dots, Runnable onChange, ZoomHistory history) {
        this.dots = dots;
        this.onChange = onChange;
        this.history = history;
    }

    /** What is seen. */
    Viewport part() {
        return part;
    }

    /** Shows what is kept of these very dots, or all of them, with no way back: they are others. */
    void begin() {
        history.clear();
        look(wanted());
    }

    /** Shows a part of the plane; the user can go back to what is seen now. */
    void go(Viewport shown) {
        if (dots.get().isPresent()) {
            history.leave(part);
            lookAt(shown);
        }
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
        return whole == null ? dots.get().orElse(NOTHING) : whole;
    }

    /** Keeps the user's every look at a part of the plane there, and shows what is put there. */
    void keepIn(ObjectProperty<@Nullable Zoom> place) {
        kept = place;
        kept.addListener((property, old, zoom) -> {
            if (!part.equals(wanted())) {
                begin();
            }
        });
    }

    /** What was zoomed to in these very dots; all of others. */
    private Viewport wanted() {
        Zoom zoom = kept.get();
        Viewport all = all();
        return zoom != null && zoom.all().equals(all) ? zoom.seen() : all;
    }

    /** Shows what was seen before, or what was seen before that was done. */
    void goBack(boolean isForward) {
        Optional<Viewport> former = isForward ? history.forward(part) : history.back(part);
        former.ifPresent(this::lookAt);
    }

    private void lookAt(Viewport shown) {
        look(shown);
        Viewport all = all();
        kept.set(shown.equals(all) ? null : new Zoom(shown, all));
    }

    private void look(Viewport shown) {
        part = shown;
        onChange.run();
    }
}
