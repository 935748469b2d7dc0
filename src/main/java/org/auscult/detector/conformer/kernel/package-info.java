/**
 * Numeric kernels in one place: elementwise functions in a Vector API and a plain form behind one interface, and matrix
 * products by OpenBLAS. May use nothing else of Auscult.
 */
@NullMarked
package org.auscult.detector.conformer.kernel;

import org.jspecify.annotations.NullMarked;
