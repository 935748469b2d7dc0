package org.auscult.feature;

import java.io.IOException;
import org.auscult.audio.Channel;
import org.auscult.dataset.Recording;

/** Where detectors get the sound of a recording. Safe for use by several threads. */
public interface ClipSource {
    /** The sample rate of {@link #samples}, in Hz. */
    int sampleRate();

    /**
     * One channel at {@link #sampleRate()}, full scale −1 … 1.
     *
     * @throws IOException naming the file, if it can't be read
     */
    float[] samples(Recording recording) throws IOException;

    /**
     * The log-mel spectrogram of the whole clip.
     *
     * @throws IOException naming the file, if it can't be read
     */
    LogMelSpectrogram logMel(Recording recording) throws IOException;

    /**
     * The SHA-256 of the recording's file, in hexadecimal.
     *
     * @throws IOException naming the file, if it can't be read
     */
    String content(Recording recording) throws IOException;

    /** The same clips, heard through another channel. */
    ClipSource ofChannel(Channel channel);
}
