package org.auscult.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentStore;
import org.auscult.experiment.HtmlReport;
import org.auscult.experiment.RunThresholds;
import org.auscult.task.StopSignal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report", description = "Writes a run as one HTML page: numbers, plots, most anomalous clips, data.")
final class ReportCommand implements Callable<Integer> {
    private final Engine engine;
    private final Console console;

    @Parameters(paramLabel = "RUN", description = "Folder of a run.")
    private Path run = Path.of("");

    @Option(names = "--out", paramLabel = "X.html", description = "File to write (default: report.html in the run).")
    private @Nullable Path out;

    ReportCommand(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path file = out == null ? HtmlReport.in(run) : out;
        Experiment opened = ExperimentStore.open(run);
        new HtmlReport(engine.clips())
                .write(opened, RunThresholds.usual(opened), file, console::progress, new StopSignal());
        console.result(file.toString());
        return 0;
    }
}
