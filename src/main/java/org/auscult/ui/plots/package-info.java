/**
 * Plots over all recordings: ROC, clusters. The only package of the window that touches JFreeChart.
 */
@NullMarked
package org.auscult.ui.plots;

import org.jspecify.annotations.NullMarked;
