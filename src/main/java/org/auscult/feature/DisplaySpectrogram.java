package org.auscult.feature;

/**
 * A spectrogram to look at, on a linear frequency axis.
 *
 * @param bins frequency bins, from 0 Hz
 * @param frames time frames
 * @param decibels relative to a full-scale sine; bin b of frame t stands at {@code t * bins + b}
 * @param hertzPerBin distance of two bins
 * @param secondsPerFrame distance of two frames
 */
public record DisplaySpectrogram(int bins, int frames, float[] decibels, double hertzPerBin, double secondsPerFrame) {}
