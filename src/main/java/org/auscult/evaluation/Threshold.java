package org.auscult.evaluation;

/**
 * Where a score begins to be called anomalous.
 *
 * @param value a clip is called anomalous if its score is at least this; +∞ where nothing can be promised
 * @param note how it came about, in a sentence; says so if the method had to give way to another
 */
public record Threshold(double value, String note) {}
