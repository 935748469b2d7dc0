package org.auscult.evaluation;

/** A confidence interval. */
public record Interval(double low, double high) {}
