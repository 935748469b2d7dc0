package org.auscult.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.dataset.Recording;
import org.auscult.inspection.FrameDeviation;
import org.jspecify.annotations.Nullable;

/** Where the focused recording deviates from its machine's normals. Used on the FX thread. */
public final class Deviations {
    private static final int PEAKS = 12;
    private static final double APART = 0.5;
    private static final double PAST = 0.02;
    /** So many seconds are left to be heard of a place at the end. */
    private static final double AUDIBLE = 0.25;

    private final Selection selection;
    private final Listening listening;
    private final KnownDeviations known;
    private final KnownDeviations.Listener computing;
    private final ReadOnlyObjectWrapper<@Nullable FrameDeviation> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    /** Follows what is heard. */
    public Deviations(Workbench workbench, Selection selection, Listening listening, KnownDeviations known) {
        this.selection = selection;
        this.listening = listening;
        this.known = known;
        this.computing = known.listener();
        listening.heardProperty().addListener((property, old, sound) -> show());
        listening.modes().channelProperty().addListener((property, old, channel) -> show());
        workbench.shownProperty().addListener((property, old, run) -> show());
        show();
    }

    /** The deviation of the focused recording's frames; null while it is not known. */
    public ReadOnlyObjectProperty<@Nullable FrameDeviation> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is none, for people; empty if there is one or it comes. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The normals that the focused recording is held against; empty if there are none. */
    public List<Recording> normals() {
        Recording focused = selection.focusedProperty().get();
        return focused == null ? List.of() : known.normals(focused);
    }

    /** What to say of a recording that there are no normals for: "No normal recordings of fan 00". */
    String noNormals(Recording recording) {
        return known.noNormals(recording);
    }

    /**
     * Moves on to the next place that deviates more than is usual, or most of all if none does; from the last one to the first. While
     * the sound loops, a marked region snaps to it.
     */
    public void nextPeak() {
        FrameDeviation deviation = shown.get();
        Heard sound = listening.heardProperty().get();
        if (deviation == null || sound == null) {
            return;
        }
        Region marked = listening.regionProperty().get();
        boolean snaps = marked != null && listening.modes().loopProperty().get();
        double length = snaps ? marked.time().length() : AUDIBLE;
        double last = Math.max(0, sound.waveform().seconds() - length);
        double[] places = unusual(deviation)
                .map(second -> Math.max(0, Math.min(last, snaps ? second - length / 2 : second)))
                .sorted()
                .toArray();
        if (places.length == 0) {
            return;
        }
        double from = PAST + (snaps ? marked.time().from() : listening.positionSeconds());
        double next =
                Arrays.stream(places).filter(place -> place > from).findFirst().orElse(places[0]);
        if (snaps) {
            listening.regionProperty().set(new Region(new Span(next, next + length), marked.band()));
        }
        if (snaps && listening.playingProperty().get()) {
            listening.playRegion();
        } else {
            listening.seek(next);
        }
    }

    private static DoubleStream unusual(FrameDeviation deviation) {
        List<FrameDeviation.Peak> peaks = deviation.peaks(APART, PEAKS);
        List<FrameDeviation.Peak> high =
                peaks.stream().filter(peak -> peak.sigma() > deviation.usual()).toList();
        return (high.isEmpty() ? peaks.stream().limit(1) : high.stream()).mapToDouble(FrameDeviation.Peak::second);
    }

    /** Marks the second that deviates most, of the focused recording; a marked band is kept. */
    public void markMostAnomalous() {
        FrameDeviation deviation = shown.get();
        Heard sound = listening.heardProperty().get();
        if (deviation != null && sound != null) {
            double start = deviation.mostAnomalousSecond();
            double end = Math.min(sound.waveform().seconds(), start + 1);
            Region marked = listening.regionProperty().get();
            listening.regionProperty().set(new Region(new Span(start, end), marked == null ? null : marked.band()));
        }
    }

    private void show() {
        computing.cancel();
        status.set("");
        Heard sound = listening.heardProperty().get();
        if (sound == null) {
            shown.set(null);
            return;
        }
        Recording recording = sound.recording();
        shown.set(known.of(recording));
        if (known.normals(recording).isEmpty()) {
            status.set(known.noNormals(recording) + " to hold it against");
        }
        computing.get(recording, shown::set, error -> status.set("No deviation: " + Notices.message(error)));
    }
}
