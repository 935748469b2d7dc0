package org.auscult.detector;

import org.auscult.dataset.MachineId;
import org.auscult.feature.LogMelSpectrogram;

/**
 * What a fitted detector is given.
 *
 * @param machine the machine that the clip is said to be of
 * @param logMel its log-mel spectrogram in dB, not standardised
 */
public record Clip(MachineId machine, LogMelSpectrogram logMel) {}
