package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunEvaluation;
import org.junit.jupiter.api.Test;

class MeanAucsTest {
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 12);
    private final Workbench workbench = new Workbench();
    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final MeanAucs aucs = new MeanAucs(workbench, new Jobs(Runnable::run), lane::add);

    @Test
    void aRunIsRatedOnceListedAndForgottenWithIt() {
        Experiment run = run(dataset);
        workbench.experiments().add(run);
        assertThat(aucs.byFolder()).isEmpty();
        work();
        assertThat(aucs.byFolder()).containsExactly(Map.entry(run.folder(), RunEvaluation.meanAuc(run)));
        workbench.experiments().clear();
        assertThat(aucs.byFolder()).isEmpty();
    }

    @Test
    void aRunThatWasTakenFromTheListMeanwhileIsNotRated() {
        workbench.experiments().add(run(dataset));
        workbench.experiments().clear();
        work();
        assertThat(aucs.byFolder()).isEmpty();
    }

    @Test
    void aRunWithoutLabelledTestsHasNone() {
        workbench.experiments().add(run(Fakes.untold(dataset)));
        work();
        assertThat(aucs.byFolder()).isEmpty();
    }

    private void work() {
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
    }

    private static Experiment run(Dataset dataset) {
        return Fakes.run(dataset);
    }
}
