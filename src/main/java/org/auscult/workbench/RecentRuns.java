package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunEvaluation;
import org.auscult.task.StopSignal;

/** The runs that ended last, on whatever data set. Used on the FX thread. */
public final class RecentRuns {
    private static final int MOST = 5;

    private final Jobs jobs;
    private final Executor lane;
    private final Disk disk;
    private final ObservableList<RecentRun> shown = FXCollections.observableArrayList();

    /** @param lane reads them */
    public RecentRuns(Jobs jobs, Executor lane, Disk disk) {
        this.jobs = jobs;
        this.lane = lane;
        this.disk = disk;
    }

    /** Those, the last first, five at most; empty until {@link #refresh} has read them. */
    public ObservableList<RecentRun> shown() {
        return shown;
    }

    /** Reads them anew. What can't be read is left out: opening its data set tells why. */
    public void refresh() {
        jobs.prepare("Looking for runs", lane, (progress, stop) -> read(stop)).onDone(shown::setAll);
    }

    private List<RecentRun> read(StopSignal stop) throws IOException {
        List<RecentRun> read = new ArrayList<>();
        for (Path folder : disk.runs()) {
            stop.check();
            if (read.size() == MOST) {
                break;
            }
            try {
                Experiment run = disk.open(folder);
                Path dataset = disk.datasetOf(folder);
                read.add(new RecentRun(
                        folder,
                        run.title(),
                        RunWords.apart(run),
                        dataset,
                        Files.isDirectory(dataset),
                        RunEvaluation.meanAuc(run)));
            } catch (IOException unreadable) {
                continue;
            }
        }
        return read;
    }
}
