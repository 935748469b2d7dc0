package org.auscult.workbench;

import org.auscult.feature.MelFilterbank;

/**
 * An axis of frequencies: where each stands, as a share of the length in view.
 *
 * @param axis how they are spread
 * @param shown the first and the last in view, in Hz
 */
public record Frequencies(FrequencyAxis axis, Span shown) {
    /** A logarithmic axis has no 0. */
    public static final double LOWEST_LOGARITHMIC = 20;

    private static final double NARROWEST_HERTZ = 20;

    /** Those that a recording has and the view shows. */
    public static Frequencies of(SpectrogramView view, double highestHertz) {
        FrequencyAxis axis = view.axisProperty().get();
        Span all = all(axis, highestHertz);
        Span wanted = view.frequencyProperty().get();
        return new Frequencies(axis, wanted.within(all));
    }

    /** The least and the most that an axis of a recording can show. */
    static Span all(FrequencyAxis axis, double highestHertz) {
        double lowest = axis == FrequencyAxis.LOGARITHMIC ? Math.min(LOWEST_LOGARITHMIC, highestHertz / 2) : 0;
        return new Span(lowest, highestHertz);
    }

    /** The share of the length, 0 … 1 in view, where a frequency stands. */
    public double share(double hertz) {
        return (unit(hertz) - unit(shown.from())) / (unit(shown.to()) - unit(shown.from()));
    }

    /** The frequency at a share of the length. */
    public double hertz(double share) {
        return inverse(unit(shown.from()) + share * (unit(shown.to()) - unit(shown.from())));
    }

    /** Where the least and the most that a recording has stand, as shares of the length in view: 0 and 1 if all is in view. */
    public Span reach(double highestHertz) {
        Span all = all(axis, highestHertz);
        return new Span(share(all.from()), share(all.to()));
    }

    /** What is in view after a zoom about a share of the length, which keeps its frequency. */
    public Span zoomed(double share, double factor, double highestHertz) {
        double from = share - share / factor;
        double to = share + (1 - share) / factor;
        Span all = all(axis, highestHertz);
        double low = Math.max(all.from(), hertz(from));
        double high = Math.min(all.to(), hertz(to));
        if (low <= all.from() && high >= all.to()) {
            return Span.ALL;
        }
        return high - low < NARROWEST_HERTZ ? shown : new Span(low, high);
    }

    /** What is in view after a move by a share of the length; it stops at the ends. */
    public Span moved(double by, double highestHertz) {
        Span reach = reach(highestHertz);
        double room = by < 0 ? reach.from() : reach.to() - 1;
        double step = by < 0 ? Math.max(by, room) : Math.min(by, room);
        return new Span(hertz(step), hertz(1 + step));
    }

    private double unit(double hertz) {
        return switch (axis) {
            case LINEAR -> hertz;
            case LOGARITHMIC -> Math.log(Math.max(1, hertz));
            case MEL -> MelFilterbank.mel(hertz);
        };
    }

    private double inverse(double unit) {
        return switch (axis) {
            case LINEAR -> unit;
            case LOGARITHMIC -> Math.exp(unit);
            case MEL -> MelFilterbank.hertz(unit);
        };
    }
}
