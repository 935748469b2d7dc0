package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.auscult.task.StopSignal;

/** A folder with sound files, and what is read from it. */
record SoundFolder(Path path) {
    Path file(String name) {
        return path.resolve(name);
    }

    /** Writes a short recording. */
    void wav(String name) throws IOException {
        new WavWriter().write(file(name), Waveform.mono(new float[160], 16000));
    }

    Dataset scan() throws IOException {
        return scan(ScanSettings.USUAL);
    }

    Dataset scanAs(String layout) throws IOException {
        return scan(new ScanSettings(layout, SplitRule.OWN, Cutting.USUAL, FolderRules.USUAL, null));
    }

    Dataset scan(ScanSettings settings) throws IOException {
        return new DatasetScanner().scan(path, settings, progress -> {}, new StopSignal());
    }
}
