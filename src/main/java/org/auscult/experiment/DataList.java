package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Manifest;
import org.auscult.dataset.Recording;
import org.auscult.detector.TrainingControl;
import org.auscult.feature.ClipSource;
import org.auscult.task.Progress;

/**
 * {@code data.csv}: every recording that a run used, with its split and the SHA-256 of its file.
 *
 * @param recordings all of them
 * @param hashes of their files
 */
record DataList(List<Recording> recordings, Map<String, String> hashes) {
    private static final String NAME = "data.csv";

    static void write(Path folder, List<Recording> recordings, ClipSource source) throws IOException {
        Map<Recording, String> hashes = new HashMap<>();
        for (Recording recording : recordings) {
            hashes.put(recording, source.content(recording));
        }
        Manifest.write(folder.resolve(NAME), recordings, recording -> hashes.getOrDefault(recording, ""));
    }

    static DataList read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return new DataList(Manifest.read(file, folder), Manifest.hashes(file));
    }

    /** The same recordings in the files in which they lie in a data set now; those that it lacks where they were. */
    DataList over(Dataset dataset) {
        OwnRecordings own = new OwnRecordings(dataset);
        List<Recording> now = new ArrayList<>();
        Map<String, String> nowHashes = new HashMap<>();
        for (Recording then : recordings) {
            Recording here = then.in(own.of(then).file());
            now.add(here);
            nowHashes.put(
                    here.file().toString(), hashes.getOrDefault(then.file().toString(), ""));
        }
        return new DataList(now, nowHashes);
    }

    /**
     * A training can't go on with other sound than it began with.
     *
     * @throws CancellationException once the training is to end
     */
    void checkUnchanged(ClipSource source, Consumer<Progress> progress, TrainingControl control) throws IOException {
        for (int i = 0; i < recordings.size(); i++) {
            control.checkEnded();
            Recording recording = recordings.get(i);
            String then = hashes.get(recording.file().toString());
            if (!source.content(recording).equals(then)) {
                throw new IOException(recording.file() + " has changed since the training began; train anew");
            }
            progress.accept(new Progress("Comparing the recordings", i + 1, recordings.size()));
        }
    }
}
