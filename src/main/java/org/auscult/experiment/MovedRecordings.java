package org.auscult.experiment;

import java.io.IOException;
import java.util.List;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.file.Sha256;
import org.auscult.score.ScoredClip;

/** Tells recordings that lie elsewhere than a run found them from others of the same names, as every DCASE data set has them. */
final class MovedRecordings {
    /** To read all of them would take as long as to copy them. */
    private static final int COMPARED = 5;

    private MovedRecordings() {}

    /**
     * Whether a data set has every recording of a run, and those that are compared, spread over the run, hold the same bytes.
     *
     * @param run as it was made
     * @param here the run over the data set's own recordings
     * @throws IOException naming the file, if one can't be read
     */
    static boolean are(Experiment run, Experiment here, Dataset dataset) throws IOException {
        List<Recording> now = recordings(here);
        if (now.isEmpty()
                || !now.stream().allMatch(recording -> recording.file().startsWith(dataset.root()))) {
            return false;
        }
        List<Recording> then = recordings(run);
        DataList list = DataList.read(run.folder());
        int samples = Math.min(COMPARED, now.size());
        for (int i = 0; i < samples; i++) {
            int clip = i * now.size() / samples;
            String hash = list.hashes().get(then.get(clip).file().toString());
            if (!Sha256.of(now.get(clip).file()).equals(hash)) {
                return false;
            }
        }
        return true;
    }

    private static List<Recording> recordings(Experiment run) {
        return run.table().clips().stream().map(ScoredClip::recording).toList();
    }
}
