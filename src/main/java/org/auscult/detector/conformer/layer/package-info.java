/**
 * The conformer's modules, each with {@code forward} and {@code backward} on preallocated buffers. One instance of each
 * serves one group of clips on one thread; weights are shared, gradients are the group's own. May use {@code kernel}.
 */
@NullMarked
package org.auscult.detector.conformer.layer;

import org.jspecify.annotations.NullMarked;
