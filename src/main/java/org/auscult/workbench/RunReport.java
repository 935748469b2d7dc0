package org.auscult.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.HtmlReport;
import org.auscult.experiment.RunThresholds;
import org.auscult.feature.FeatureStore;
import org.auscult.score.Fusion;

/**
 * Writes the report of the shown run into its folder, under the fusion and the thresholds set now, and offers to open it.
 * Used on the FX thread.
 *
 * @param lane writes
 * @param opener opens it in the browser
 */
public record RunReport(
        FeatureStore features, OperatingPoint point, Jobs jobs, Notices notices, Executor lane, Opener opener) {
    /** Writes it anew. */
    public void write(Experiment run) {
        RunThresholds thresholds = thresholds(run);
        Path file = HtmlReport.in(run.folder());
        Job<Path> job = jobs.submit("Writing the report of " + run.title(), lane, (progress, stop) -> {
            new HtmlReport(features).write(run, thresholds, file, progress, stop);
            return file;
        });
        job.onDone(written -> {
                    List<Offer> offers = opener.document("Open report", written);
                    job.offer(offers);
                    notices.done("The report of " + run.title() + " is written", offers);
                })
                .onFailed(error -> notices.failed("The report can't be written", error));
    }

    private RunThresholds thresholds(Experiment run) {
        Verdicts verdicts = point.verdictsProperty().get();
        Fusion fusion = verdicts.view().fusion();
        return fusion == null
                ? RunThresholds.usual(run)
                : new RunThresholds(fusion, point.methodProperty().get().title(), verdicts.chosen());
    }
}
