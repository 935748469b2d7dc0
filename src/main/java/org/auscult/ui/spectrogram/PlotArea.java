package org.auscult.ui.spectrogram;

import org.auscult.feature.DisplaySpectrogram;
import org.auscult.workbench.Frequencies;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;

/**
 * Where the spectrogram stands in its pane, and what it shows there.
 *
 * @param left of it, in pixels
 * @param top of it
 * @param width of it
 * @param height of it
 * @param time the seconds in view
 * @param frequencies those in view
 * @param seconds the length of the recording
 * @param highestHertz its highest frequency
 */
record PlotArea(
        double left,
        double top,
        double width,
        double height,
        Span time,
        Frequencies frequencies,
        double seconds,
        double highestHertz) {
    /** What the view shows of a spectrogram, at a place of the pane. */
    static PlotArea of(
            SpectrogramView view, DisplaySpectrogram s, double left, double top, double width, double height) {
        return new PlotArea(
                left,
                top,
                Math.max(1, width),
                Math.max(1, height),
                view.timeIn(s.seconds()),
                Frequencies.of(view, s.highestHertz()),
                s.seconds(),
                s.highestHertz());
    }

    /** Its pixels, showing a spectrogram. */
    Pixels pixels(DisplaySpectrogram s) {
        return new Pixels(s, time, frequencies, (int) width, (int) height);
    }

    double x(double second) {
        return left + (second - time.from()) / time.length() * width;
    }

    double second(double x) {
        return time.from() + (x - left) / width * time.length();
    }

    double y(double hertz) {
        return top + (1 - frequencies.share(hertz)) * height;
    }

    double hertz(double y) {
        return frequencies.hertz(share(y));
    }

    /** The share of the height at which a place stands, from below. */
    double share(double y) {
        return 1 - (y - top) / height;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= left + width && y >= top && y <= top + height;
    }

    double clampedSecond(double x) {
        return Math.max(0, Math.min(seconds, second(x)));
    }

    double clampedHertz(double y) {
        return frequencies.hertz(Math.max(0, Math.min(1, share(y))));
    }
}
