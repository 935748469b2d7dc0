/**
 * Samples in, sound out: reading WAV, RF64, AIFF and FLAC, writing WAV, resampling, playback. May use {@code task} and {@code file}; the only package besides {@code feature} that touches TarsosDSP.
 */
@NullMarked
package org.auscult.audio;

import org.jspecify.annotations.NullMarked;
