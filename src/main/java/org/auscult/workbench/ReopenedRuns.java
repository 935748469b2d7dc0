package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.jspecify.annotations.Nullable;

/**
 * The runs that were made on a data set.
 *
 * @param runs newest first, over the data set's own recordings
 * @param failures why others, of whatever data set, can't be read
 */
record ReopenedRuns(List<Experiment> runs, List<String> failures) {
    /**
     * Reads them; not on the FX thread.
     *
     * @param wanted one more that may lie elsewhere; null if none
     */
    static ReopenedRuns of(
            Disk disk, Dataset dataset, @Nullable Path wanted, Consumer<Progress> progress, StopSignal stop)
            throws IOException {
        List<Path> folders = new ArrayList<>(disk.runs());
        if (wanted != null && !folders.contains(wanted)) {
            folders.add(wanted);
        }
        List<Experiment> runs = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            stop.check();
            progress.accept(new Progress("Reopening runs", i, folders.size()));
            try {
                disk.on(dataset, disk.open(folders.get(i))).ifPresent(runs::add);
            } catch (IOException e) {
                failures.add(Notices.message(e));
            }
        }
        runs.sort(Comparator.comparing(Experiment::finished).reversed());
        return new ReopenedRuns(runs, failures);
    }
}
