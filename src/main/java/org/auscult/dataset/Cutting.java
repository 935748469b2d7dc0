package org.auscult.dataset;

import java.util.ArrayList;
import java.util.List;
import org.auscult.audio.Excerpt;

/**
 * How long recordings become clips.
 *
 * @param longerThan recordings of more than this many seconds are cut; infinite to cut none
 * @param clipSeconds length of a clip
 * @param hopSeconds distance of two clips' starts
 */
public record Cutting(double longerThan, double clipSeconds, double hopSeconds) {
    private static final double SHORTEST = 0.1;

    /** Ten seconds each, side by side, from recordings of more than half a minute. */
    public static final Cutting USUAL = new Cutting(30, 10, 10);

    /** Checks the lengths. */
    public Cutting {
        requireSeconds("A clip's length", clipSeconds);
        requireSeconds("The hop from clip to clip", hopSeconds);
        if (!(longerThan >= clipSeconds)) {
            throw new IllegalArgumentException("Only recordings longer than a clip of " + clipSeconds
                    + " s can be cut, not all above " + longerThan + " s");
        }
    }

    private static void requireSeconds(String what, double seconds) {
        if (!(seconds >= SHORTEST)) {
            throw new IllegalArgumentException(what + " must be at least " + SHORTEST + " s, not " + seconds + " s");
        }
    }

    /**
     * The clips of a recording: itself, or as many whole clips as fit. Where they lie side by side or overlap, what is left at the
     * end is in one more that ends with the recording.
     */
    List<Recording> cut(Recording recording, double seconds) {
        if (seconds <= longerThan) {
            return List.of(recording);
        }
        List<Recording> clips = new ArrayList<>();
        double start = 0;
        for (int i = 1; start + clipSeconds <= seconds + 1e-6; i++) {
            clips.add(recording.part(new Excerpt(start, clipSeconds)));
            start = i * hopSeconds;
        }
        double left = seconds - (start - hopSeconds + clipSeconds);
        if (hopSeconds <= clipSeconds && left >= SHORTEST) {
            clips.add(recording.part(new Excerpt(seconds - clipSeconds, clipSeconds)));
        }
        return clips;
    }
}
