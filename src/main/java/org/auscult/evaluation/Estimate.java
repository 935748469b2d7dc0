package org.auscult.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A number and how sure it is.
 *
 * @param value NaN if it is undefined
 * @param interval null if the value is undefined
 */
public record Estimate(double value, @Nullable Interval interval) {
    /** What can't be told. */
    public static final Estimate UNDEFINED = new Estimate(Double.NaN, null);
}
