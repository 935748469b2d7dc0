/** The thin layer between DL4J's computation graph and the conformer's modules. May use {@code layer} and {@code kernel}. */
@NullMarked
package org.auscult.detector.conformer.graph;

import org.jspecify.annotations.NullMarked;
