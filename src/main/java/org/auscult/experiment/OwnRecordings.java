package org.auscult.experiment;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;

/** A data set's recordings, found by what a run remembers of them though they may lie elsewhere or be told more of by now. */
final class OwnRecordings {
    private static final Path NOWHERE = Path.of("");

    private final Map<Recording, Recording> own = new HashMap<>();

    /** Those of a data set. */
    OwnRecordings(Dataset dataset) {
        dataset.recordings().forEach(recording -> own.put(moved(recording), recording));
        dataset.recordings().forEach(recording -> own.put(renamed(recording), recording));
    }

    /** The recording that is the same sound or, lying elsewhere, has the same name, for the same use; else what was asked for. */
    Recording of(Recording then) {
        Recording same = own.get(renamed(then));
        return same != null ? same : own.getOrDefault(moved(then), then);
    }

    /** Alike for recordings of one file. */
    private static Recording renamed(Recording recording) {
        return untold(recording, recording.file().toString());
    }

    /** Alike for recordings of one name. */
    private static Recording moved(Recording recording) {
        return untold(recording, recording.name());
    }

    private static Recording untold(Recording recording, String name) {
        return new Recording(
                NOWHERE,
                name,
                recording.machine(),
                recording.split(),
                Condition.UNKNOWN,
                recording.domain(),
                recording.attributes(),
                recording.excerpt());
    }
}
