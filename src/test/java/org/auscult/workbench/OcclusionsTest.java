package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.inspection.OcclusionMap;
import org.auscult.score.ScoredClip;
import org.junit.jupiter.api.Test;

final class OcclusionsTest {
    private static final OcclusionMap MAP =
            new OcclusionMap(5, 1, new double[] {0, 8000}, new double[] {1, 2}, new double[] {3}, new double[] {1, 2});

    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 8);
    private final Queue<Runnable> lane = new ArrayDeque<>();
    private final Occlusions occlusions = new Occlusions(
            workbench,
            selection,
            new Jobs(Runnable::run),
            lane::add,
            (run, recording, backgrounds, fusion, progress, stop) -> MAP);

    @Test
    void aMapThatIsBeingMadeIsFinishedThoughOneLooksAwayAndNotBegunAnewByLookingBack() {
        workbench.datasetProperty().set(dataset);
        workbench.shownProperty().set(Fakes.run(dataset));
        selection.focusedProperty().set(scored(0));
        occlusions.wantedProperty().set(true);
        occlusions.wantedProperty().set(false);
        occlusions.wantedProperty().set(true);
        assertThat(lane).hasSize(1);
        lane.remove().run();
        assertThat(occlusions.shownProperty().get()).isEqualTo(MAP);

        occlusions.wantedProperty().set(false);
        selection.focusedProperty().set(scored(1));
        assertThat(lane).as("of another recording none is begun unseen").isEmpty();
    }

    private Recording scored(int index) {
        return workbench.scoresProperty().get().clips().stream()
                .filter(ScoredClip::isTest)
                .toList()
                .get(index)
                .recording();
    }
}
