package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.file.Sha256;
import org.auscult.file.SpotCheck;
import org.auscult.score.ScoredClip;

/** Tells recordings that lie elsewhere than a run found them from others of the same names, as every DCASE data set has them. */
final class MovedRecordings {
    private MovedRecordings() {}

    /**
     * Whether a data set has every recording of a run, and those that are compared, spread over the run, hold the same bytes.
     *
     * @throws IOException naming the file, if one can't be read
     */
    static boolean areIn(Dataset dataset, Experiment run) throws IOException {
        List<Recording> then = recordings(run);
        // Most runs are of other recordings: only for those of the same names the list is read.
        return haveNamesakesIn(dataset, then) && soundAlikeIn(dataset, then, DataList.read(run.folder()));
    }

    /**
     * The same of a training that has not ended.
     *
     * @param run its folder
     * @throws IOException naming the file, if one can't be read
     */
    static boolean areIn(Dataset dataset, Path run) throws IOException {
        DataList list = DataList.read(run);
        return haveNamesakesIn(dataset, list.recordings()) && soundAlikeIn(dataset, list.recordings(), list);
    }

    private static boolean haveNamesakesIn(Dataset dataset, List<Recording> then) {
        Set<String> names = dataset.recordings().stream().map(Recording::name).collect(Collectors.toSet());
        return !then.isEmpty() && then.stream().map(Recording::name).allMatch(names::contains);
    }

    private static boolean soundAlikeIn(Dataset dataset, List<Recording> then, DataList list) throws IOException {
        OwnRecordings own = new OwnRecordings(dataset);
        List<Recording> now = then.stream().map(own::of).toList();
        if (!Set.copyOf(dataset.recordings()).containsAll(now)) {
            return false;
        }
        for (int clip : SpotCheck.places(now.size()).toArray()) {
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
