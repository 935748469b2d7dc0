package org.auscult.feature;

import java.io.IOException;
import org.auscult.audio.Channel;
import org.auscult.dataset.Recording;

/** Sounds that lie on no disk, at the paper's rate, alike in all channels. */
public abstract class FakeSource implements ClipSource {
    @Override
    public int sampleRate() {
        return LogMelSettings.paper().sampleRate();
    }

    @Override
    public LogMelSpectrogram logMel(Recording recording) throws IOException {
        return new LogMel(LogMelSettings.paper()).compute(samples(recording));
    }

    @Override
    public String content(Recording recording) {
        return recording.name();
    }

    @Override
    public ClipSource ofChannel(Channel channel) {
        return this;
    }
}
