package org.auscult.workbench;

import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;

/**
 * A recording and its sound.
 *
 * @param recording the recording
 * @param waveform all its channels
 */
public record Heard(Recording recording, Waveform waveform) {}
