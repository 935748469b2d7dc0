package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.auscult.experiment.Experiment;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.ScoreView;
import org.junit.jupiter.api.Test;

final class ClipTipTest {
    @Test
    void aScoreBelowZeroHasTheMinusSignOfTheTable() {
        Experiment run = Fakes.run(Fakes.dataset(Path.of("plant"), 20));
        ScoreView view = ScoreView.of(run, run.fusions().get(0));
        ScoredClip low = view.clips().stream()
                .filter(clip -> view.fused(clip) < -0.01)
                .findFirst()
                .orElseThrow();
        assertThat(ClipTip.of(low.recording(), view)).contains("fused score −");
    }
}
