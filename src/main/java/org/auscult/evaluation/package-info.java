/**
 * How good the scores are: ROC curves, AUC, partial AUC and their intervals, official scores, thresholds and what they promise, projections of embeddings. May use {@code score} and above.
 */
@NullMarked
package org.auscult.evaluation;

import org.jspecify.annotations.NullMarked;
