/**
 * Plots over all recordings: clusters, ROC, thresholds, disagreement, epochs, curves, runs beside each other. The only package of the window that touches JFreeChart.
 */
@NullMarked
package org.auscult.ui.plots;

import org.jspecify.annotations.NullMarked;
