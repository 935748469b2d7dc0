package org.auscult.workbench;

/**
 * A part of an axis.
 *
 * @param from its start
 * @param to its end, above the start; infinite for all that there is
 */
public record Span(double from, double to) {
    /** All from 0. */
    public static final Span ALL = new Span(0, Double.POSITIVE_INFINITY);

    /** Checks that it has a length. */
    public Span {
        if (!(to > from)) {
            throw new IllegalArgumentException("No span from " + from + " to " + to);
        }
    }

    /** Between two ends in any order. */
    public static Span between(double a, double b) {
        return new Span(Math.min(a, b), Math.max(a, b));
    }

    /** Its length. */
    public double length() {
        return to - from;
    }

    /** Whether a place lies in it, its ends included. */
    public boolean contains(double place) {
        return place >= from && place <= to;
    }

    /** Moved by a distance. */
    public Span shifted(double by) {
        return new Span(from + by, to + by);
    }

    /** Shrunk by a factor about a place, which stays where it is. */
    public Span zoomed(double place, double factor) {
        return new Span(place - (place - from) / factor, place + (to - place) / factor);
    }

    /** Moved, and shrunk if need be, to lie in another. */
    public Span within(Span all) {
        if (length() >= all.length()) {
            return all;
        }
        return from < all.from ? shifted(all.from - from) : to > all.to ? shifted(all.to - to) : this;
    }
}
