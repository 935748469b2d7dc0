package org.auscult.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.HtmlReport;
import org.auscult.feature.FeatureStore;

/**
 * Writes the report of a run into its folder, and offers to open it. Used on the FX thread.
 *
 * @param lane writes
 * @param opener opens it in the browser
 */
public record RunReport(FeatureStore features, Jobs jobs, Notices notices, Executor lane, Opener opener) {
    /** Writes it anew. */
    public void write(Experiment run) {
        Path file = run.folder().resolve("report.html");
        Job<Path> job = jobs.submit("Writing the report of " + run.title(), lane, (progress, stop) -> {
            new HtmlReport(features).write(run, file);
            return file;
        });
        job.onDone(written -> {
                    List<Offer> offers = opener.document("Open report", written);
                    job.offer(offers);
                    notices.done("The report of " + run.title() + " is written", offers);
                })
                .onFailed(error -> notices.failed("The report can't be written", error));
    }
}
