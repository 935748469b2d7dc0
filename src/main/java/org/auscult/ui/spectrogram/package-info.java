/**
 * The focused recording: spectrogram, axes, transport.
 */
@NullMarked
package org.auscult.ui.spectrogram;

import org.jspecify.annotations.NullMarked;
