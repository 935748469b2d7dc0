package org.auscult.workbench;

import java.util.Locale;
import org.auscult.audio.Band;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the recording that was marked to be heard.
 *
 * @param time in seconds
 * @param band only these frequencies; null for all
 */
public record Region(Span time, @Nullable Band band) {
    /** An edge of a region: two are seconds, two are frequencies. */
    public enum Edge {
        START("Start"),
        END("End"),
        HIGH("Top"),
        LOW("Bottom");

        private final String label;

        Edge(String label) {
            this.label = label;
        }

        /** The name for people. */
        public String label() {
            return label;
        }

        /** Whether it is a second; otherwise it is a frequency. */
        public boolean isTime() {
            return this == START || this == END;
        }
    }

    /**
     * The region with one of its edges elsewhere. A start that is moved past the end becomes the end, and the other way round;
     * the edges of a band stop before one another, and a region of all frequencies has none to move.
     *
     * @param place in seconds or in Hz
     */
    public Region with(Edge edge, double place) {
        return switch (edge) {
            case START -> place == time.to() ? this : new Region(Span.between(place, time.to()), band);
            case END -> place == time.from() ? this : new Region(Span.between(time.from(), place), band);
            case LOW ->
                band == null || place >= band.highHertz() ? this : new Region(time, new Band(place, band.highHertz()));
            case HIGH ->
                band == null || place <= band.lowHertz() ? this : new Region(time, new Band(band.lowHertz(), place));
        };
    }

    /** Its edges, for people: {@code 1.00–2.50 s, 200–4000 Hz}. */
    public String words() {
        String seconds = String.format(Locale.ROOT, "%.3f–%.3f s", time.from(), time.to());
        return band == null
                ? seconds
                : seconds + String.format(Locale.ROOT, ", %.0f–%.0f Hz", band.lowHertz(), band.highHertz());
    }
}
