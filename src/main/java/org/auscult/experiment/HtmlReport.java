package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.auscult.evaluation.Bootstrap;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.Grouping;
import org.auscult.feature.ClipSource;
import org.auscult.file.AtomicFiles;
import org.auscult.score.Fusion;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** A run as one page that needs nothing else: settings, numbers, plots, the most anomalous clips, the list of data. */
public final class HtmlReport {
    private static final String NAME = "report.html";
    private static final DateTimeFormatter FINISHED = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1f2328;--ground:#fff;--oracle:#9a6700}
            @media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--ground:#0d1117;--oracle:#d29922}}
            body{font:15px/1.5 system-ui,sans-serif;max-width:1000px;margin:2em auto;padding:0 1em;color:var(--ink);background:var(--ground)}
            h1{font-size:1.6em}h2{font-size:1.2em;margin-top:2em;border-bottom:1px solid #8884}
            table{border-collapse:collapse;font-size:13px}th,td{padding:3px 10px;text-align:left;border-bottom:1px solid #8883}
            th{font-weight:600;vertical-align:bottom}td{font-variant-numeric:tabular-nums}.scroll td{white-space:nowrap}
            .oracle td{color:var(--oracle)}.note{font-size:13px;opacity:.8}
            svg text{font:12px system-ui,sans-serif;fill:currentColor}pre{font-size:12px;overflow:auto}
            .clip,.plots{display:flex;flex-wrap:wrap;gap:20px;align-items:center;margin:14px 0;break-inside:avoid}
            .plots{align-items:flex-start}
            .scroll{overflow:auto;max-height:400px}
            @media print{.scroll{max-height:none;overflow:visible}}
            """;

    private static final String POOLED =
            "<p class='note'>Here the clips of all machines are ranked as one: this AUC is not the mean of the"
                    + " machines' AUCs above.</p>";

    private final ReportClips clips;

    /** @param source gives the spectrograms */
    public HtmlReport(ClipSource source) {
        clips = new ReportClips(source);
    }

    /** Where the report of the run in a folder lies. */
    public static Path in(Path run) {
        return run.resolve(NAME);
    }

    /**
     * Writes the page in one piece.
     *
     * @param thresholds on whose fusion it is, and from where on clips are called anomalous
     * @param stop looked at between resamples and clips
     * @throws IOException naming the file, if one can't be read or written
     * @throws CancellationException when stopped; an older page stays as it is
     */
    public void write(Experiment run, RunThresholds thresholds, Path file, Consumer<Progress> progress, StopSignal stop)
            throws IOException {
        Fusion fusion = thresholds.fusion();
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>");
        html.append(Html.escape(run.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        html.append("<h1>")
                .append(Html.escape(run.title()))
                .append("</h1><p>Finished ")
                .append(FINISHED.format(run.finished()));
        html.append(String.format(Locale.ROOT, ", trained for %.0f s", run.seconds()));
        html.append(run.stoppedEarly() ? ", stopped before its last epoch.</p>" : ".</p>");
        html.append("<h2>How well it tells apart</h2>").append(numbers(run, fusion, progress, stop));
        html.append("<h2>ROC, the clips of all machines pooled</h2>").append(roc(run, fusion));
        html.append("<h2>Thresholds</h2>").append(ReportThresholds.of(run, thresholds));
        html.append("<h2>The most anomalous test clips</h2>").append(clips.html(run, fusion, progress, stop));
        html.append(training(run));
        html.append("<h2>Settings</h2><pre>")
                .append(Html.escape(Files.readString(run.folder().resolve(ExperimentFile.NAME))))
                .append("</pre>");
        html.append("<h2>Data</h2>").append(data(run)).append("</body></html>\n");
        AtomicFiles.writeString(file, html.toString());
    }

    /** A run whose history is gone can still be reported. */
    private static String training(Experiment run) {
        String title = "<h2>How the training went</h2>";
        try {
            String curves = SvgCurves.of(TrainingHistory.read(run.folder()));
            return curves.isEmpty() ? "" : title + curves;
        } catch (IOException e) {
            return title + "<p>" + Html.escape(String.valueOf(e.getMessage())) + "</p>";
        }
    }

    private static String numbers(Experiment run, Fusion fusion, Consumer<Progress> progress, StopSignal stop) {
        EvaluationRows scores = EvaluationRows.ofScores(run, fusion, progress, stop);
        EvaluationRows ids = EvaluationRows.ofGroups(run, fusion, Grouping.MACHINE, stop);
        StringBuilder html = new StringBuilder();
        html.append("<p>")
                .append(Html.escape(fusion.title()))
                .append(", by machine:</p>")
                .append(table(ids));
        html.append("<p>As the challenge sums up: ")
                .append(Html.escape(scores.official()))
                .append("</p>");
        html.append("<p>Every score and fusion, mean of the machines:</p><div class='scroll'>")
                .append(table(scores))
                .append("</div>");
        return html.append("<p class='note'>pAUC up to a false positive rate of ")
                .append(RunEvaluation.MAX_FPR)
                .append("; 95 % intervals from ")
                .append(Bootstrap.USUAL.samples())
                .append(" resamples of normal and anomalous clips. What used test labels is no honest result and has")
                .append(" another colour.</p>")
                .toString();
    }

    private static String table(EvaluationRows rows) {
        List<List<String>> table = rows.table();
        return Html.table(table.get(0), table.subList(1, table.size()), rows.oracles());
    }

    private static String roc(Experiment run, Fusion fusion) {
        List<SvgPlots.Named> curves = new ArrayList<>();
        for (int s = 0; s < run.table().scores().size(); s++) {
            int score = s;
            Evaluation.curve(RunEvaluation.judged(run, clip -> clip.z()[score]))
                    .ifPresent(curve ->
                            curves.add(new SvgPlots.Named(run.table().scores().get(score), curve)));
        }
        boolean isOneScore = run.table().scores().contains(fusion.title());
        String fused = isOneScore ? "Fused: " + fusion.title() : fusion.title();
        Evaluation.curve(RunEvaluation.judged(run, clip -> fusion.fuse(clip.z())))
                .ifPresent(curve -> curves.add(new SvgPlots.Named(fused, curve)));
        return curves.isEmpty()
                ? "<p>The test clips are not labelled, or of one condition only.</p>"
                : SvgPlots.roc(curves, RunEvaluation.MAX_FPR) + POOLED;
    }

    private static String data(Experiment run) throws IOException {
        DataList list = DataList.read(run.folder());
        List<List<String>> rows = list.recordings().stream()
                .map(r -> List.of(
                        r.name(),
                        r.machine().toString(),
                        r.split().label(),
                        r.condition().label(),
                        list.hashes().getOrDefault(r.file().toString(), "")))
                .toList();
        return "<div class='scroll'>" + Html.table(List.of("file", "machine", "split", "condition", "SHA-256"), rows)
                + "</div>";
    }
}
