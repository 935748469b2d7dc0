package org.auscult.workbench;

import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.auscult.feature.ColorScale;
import org.auscult.task.Cores;
import org.jspecify.annotations.Nullable;

/** How the user likes to listen, look and train: kept between two starts. Used on the FX thread. */
public final class Habits {
    private final BooleanProperty autoplay = new SimpleBooleanProperty();
    private final BooleanProperty hoverToHear = new SimpleBooleanProperty();
    private final BooleanProperty levelled = new SimpleBooleanProperty();
    private final StringProperty colors = new SimpleStringProperty(ColorScale.NAMES.get(0));
    private final BooleanProperty sharesBySize = new SimpleBooleanProperty();
    private final StringProperty galleryOrder = new SimpleStringProperty("");
    private final IntegerProperty trainingCores = new SimpleIntegerProperty(Cores.all());

    /**
     * What a file holds.
     *
     * @param autoplay whether a recording plays as soon as it is focused
     * @param hoverToHear whether the recording under the pointer plays
     * @param levelled whether every sound is played as loud as the others
     * @param colors the name of the spectrograms' colour map; null for the default
     * @param sharesBySize whether the scores' contributions are ordered by their size
     * @param galleryOrder the name of the gallery's order; null for the default
     * @param trainingCores how many cores a training may use; 0 for all
     */
    public record Kept(
            boolean autoplay,
            boolean hoverToHear,
            boolean levelled,
            @Nullable String colors,
            boolean sharesBySize,
            @Nullable String galleryOrder,
            int trainingCores) {
        /** A new user's. */
        static final Kept DEFAULT = new Kept(false, false, false, null, false, null, 0);
    }

    /** Has {@code changed} called whenever one changes. */
    void onChange(Runnable changed) {
        InvalidationListener listener = observable -> changed.run();
        Stream.<Observable>of(autoplay, hoverToHear, levelled, colors, sharesBySize, galleryOrder, trainingCores)
                .forEach(observable -> observable.addListener(listener));
    }

    /** What is set now. A training on all cores stays one on all cores of another machine. */
    Kept kept() {
        int cores = trainingCores.get() == Cores.all() ? 0 : trainingCores.get();
        return new Kept(
                autoplay.get(),
                hoverToHear.get(),
                levelled.get(),
                colors.get(),
                sharesBySize.get(),
                galleryOrder.get(),
                cores);
    }

    /** Sets all; what this machine or version does not have becomes the default. */
    void restore(Kept kept) {
        autoplay.set(kept.autoplay);
        hoverToHear.set(kept.hoverToHear);
        levelled.set(kept.levelled);
        sharesBySize.set(kept.sharesBySize);
        if (kept.colors != null && ColorScale.NAMES.contains(kept.colors)) {
            colors.set(kept.colors);
        }
        if (kept.galleryOrder != null) {
            galleryOrder.set(kept.galleryOrder);
        }
        if (kept.trainingCores > 0) {
            trainingCores.set(Math.min(kept.trainingCores, Cores.all()));
        }
    }

    /** Has the parts of the window that these are about follow them, and change them. */
    public void bind(Listening listening, HoverToHear hover, SpectrogramView view) {
        listening.modes().autoplayProperty().bindBidirectional(autoplay);
        listening.modes().levelledProperty().bindBidirectional(levelled);
        hover.onProperty().bindBidirectional(hoverToHear);
        view.colorsProperty().bindBidirectional(colors);
    }

    /** Whether a recording plays as soon as it is focused. */
    public BooleanProperty autoplayProperty() {
        return autoplay;
    }

    /** Whether the recording under the pointer plays. */
    public BooleanProperty hoverToHearProperty() {
        return hoverToHear;
    }

    /** Whether every sound is played as loud as the others. */
    public BooleanProperty levelledProperty() {
        return levelled;
    }

    /** The name of the spectrograms' colour map. */
    public StringProperty colorsProperty() {
        return colors;
    }

    /** Whether the scores' contributions are ordered by their size. */
    public BooleanProperty sharesBySizeProperty() {
        return sharesBySize;
    }

    /** The name of the gallery's order; empty for the default. */
    public StringProperty galleryOrderProperty() {
        return galleryOrder;
    }

    /** How many cores a training may use: 1 … all. */
    public IntegerProperty trainingCoresProperty() {
        return trainingCores;
    }
}
