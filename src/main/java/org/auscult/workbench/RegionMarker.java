package org.auscult.workbench;

import org.auscult.audio.Band;
import org.auscult.audio.Waveform;
import org.jspecify.annotations.Nullable;

/** Marks a region of the sound that is heard without a pointer: at the playhead, and by steps. Used on the FX thread. */
public final class RegionMarker {
    private final Listening listening;
    private final SpectrogramView view;

    /** Marks what is heard; its steps are shares of what the view shows. */
    public RegionMarker(Listening listening, SpectrogramView view) {
        this.listening = listening;
        this.view = view;
    }

    /** Begins the region at the playhead, up to its end if that lies after, otherwise to the end of the sound. */
    public void startHere() {
        double from = listening.positionSeconds();
        Region marked = listening.regionProperty().get();
        mark(from, marked != null && marked.time().to() > from ? marked.time().to() : seconds());
    }

    /** Ends the region at the playhead, from its start if that lies before, otherwise from the start of the sound. */
    public void endHere() {
        double to = Math.min(listening.positionSeconds(), seconds());
        Region marked = listening.regionProperty().get();
        mark(marked != null && marked.time().from() < to ? marked.time().from() : 0, to);
    }

    private void mark(double from, double to) {
        if (from < to) {
            Region marked = listening.regionProperty().get();
            listening.regionProperty().set(new Region(new Span(from, to), marked == null ? null : marked.band()));
        }
    }

    /**
     * Moves an edge as far as the sound and the other edge let it, and the view after it. A region of all frequencies gets a
     * band this way, and loses it when both edges are back.
     *
     * @param by a share of the time or of the height in view
     */
    public void move(Region.Edge edge, double by) {
        Region marked = listening.regionProperty().get();
        if (marked != null && seconds() > 0) {
            listening.regionProperty().set(edge.isTime() ? moveTime(marked, edge, by) : moveBand(marked, edge, by));
        }
    }

    private Region moveTime(Region marked, Region.Edge edge, double by) {
        double from = marked.time().from();
        double to = marked.time().to();
        double place = (edge == Region.Edge.START ? from : to)
                + by * view.timeIn(seconds()).length();
        boolean isCrossing = edge == Region.Edge.START ? place >= to : place <= from;
        if (isCrossing) {
            return marked;
        }
        double kept = Math.max(0, Math.min(seconds(), place));
        Span shown = view.timeIn(seconds());
        view.moveTime(Math.min(0, kept - shown.from()) + Math.max(0, kept - shown.to()), seconds());
        return marked.with(edge, kept);
    }

    private Region moveBand(Region marked, Region.Edge edge, double by) {
        double highest = highestHertz();
        Span all = Frequencies.all(view.axisProperty().get(), highest);
        Band band = marked.band() == null ? new Band(all.from(), all.to()) : marked.band();
        Frequencies shown = Frequencies.of(view, highest);
        boolean isLow = edge == Region.Edge.LOW;
        double place = shown.hertz(shown.share(isLow ? band.lowHertz() : band.highHertz()) + by);
        double kept = Math.max(all.from(), Math.min(all.to(), place));
        double low = isLow ? kept : band.lowHertz();
        double high = isLow ? band.highHertz() : kept;
        if (low >= high) {
            return marked;
        }
        boolean isCut = low > all.from() || high < all.to();
        return new Region(marked.time(), isCut ? new Band(low, high) : null);
    }

    /** Widens the region to all frequencies. */
    public void widen() {
        Region marked = listening.regionProperty().get();
        if (marked != null) {
            listening.regionProperty().set(new Region(marked.time(), null));
        }
    }

    /** Brings the region, and nothing else, into view. */
    public void zoom() {
        Region marked = listening.regionProperty().get();
        if (marked != null) {
            Band band = marked.band();
            view.timeProperty().set(marked.time());
            if (band != null) {
                view.frequencyProperty().set(new Span(band.lowHertz(), band.highHertz()));
            }
        }
    }

    /** Takes the mark away. */
    public void clear() {
        listening.regionProperty().set(null);
    }

    private double seconds() {
        Waveform sound = sound();
        return sound == null ? 0 : sound.seconds();
    }

    private double highestHertz() {
        Waveform sound = sound();
        return sound == null ? 0 : sound.sampleRate() / 2.0;
    }

    private @Nullable Waveform sound() {
        Heard heard = listening.heardProperty().get();
        return heard == null ? null : heard.waveform();
    }
}
