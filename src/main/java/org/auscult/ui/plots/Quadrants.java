package org.auscult.ui.plots;

/**
 * A cross through a plot, and what each corner holds.
 *
 * @param x where it stands
 * @param y where it lies
 */
public record Quadrants(double x, double y, String topLeft, String topRight, String bottomLeft, String bottomRight) {}
