package org.auscult.workbench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;

/** An export whose lane stands still until it is told to write, and verdicts that count how often a score is asked for. */
public final class SlowSaving {
    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final AtomicInteger fused = new AtomicInteger();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final Notices notices = new Notices();

    /** Writes into a folder; without one the user thinks better of it. */
    public FileExport into(Optional<Path> folder) {
        return new FileExport(
                new FixedPaths(folder), jobs, notices, lane::add, new Opener(path -> {}, jobs, notices, lane::add));
    }

    /** The scores of the data set's fans. */
    public Verdicts verdicts(Dataset dataset) {
        Experiment run = Fakes.run(dataset);
        Fusion counting = new Fusion() {
            @Override
            public String key() {
                return "counting";
            }

            @Override
            public String title() {
                return "Counting";
            }

            @Override
            public double[] contributions(double[] z) {
                fused.incrementAndGet();
                return z;
            }
        };
        return new Verdicts(ScoreView.of(run, counting), Map.of(), Map.of());
    }

    /** How often a score was asked for. */
    public int asked() {
        return fused.get();
    }

    /** Lets the lane write. */
    public void write() {
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
    }
}
