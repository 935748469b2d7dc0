/**
 * The paper's detector: a conformer trained on three tasks in two stages, on DL4J and ND4J. May use {@code detector} and above.
 */
@NullMarked
package org.auscult.detector.conformer;

import org.jspecify.annotations.NullMarked;
