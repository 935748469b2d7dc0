/**
 * The plain detector: mean and deviation over time of the log-mel spectrum as the embedding. May use {@code detector} and above.
 */
@NullMarked
package org.auscult.detector.spectrum;

import org.jspecify.annotations.NullMarked;
