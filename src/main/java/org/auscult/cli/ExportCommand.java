package org.auscult.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.auscult.evaluation.ThresholdMethod;
import org.auscult.evaluation.ThresholdMethods;
import org.auscult.experiment.DcaseFiles;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentStore;
import org.auscult.experiment.RunThresholds;
import org.auscult.score.Fusion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Writes a run's scores and decisions as the DCASE evaluators read them.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "RUN", description = "Folder of a run.")
    private Path run = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder to write into.")
    private Path out = Path.of("");

    @Option(names = "--fusion", defaultValue = "", description = "Key of a fusion, e.g. S_maha (default: the run's).")
    private String fusion = "";

    @Option(names = "--threshold", defaultValue = "gamma", description = "gamma, empirical or conformal.")
    private String method = "";

    @Option(
            names = "--rate",
            defaultValue = "" + RunThresholds.USUAL_FALSE_ALARM_RATE,
            description = "False alarm rate of the last two, between 0 and 1 (default: ${DEFAULT-VALUE}).")
    private double rate;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException("--rate lies between 0 and 1, e.g. 0.1, not " + rate);
        }
        Experiment opened = ExperimentStore.open(run);
        RunThresholds thresholds = RunThresholds.of(opened, fusion(opened), method(), rate);
        thresholds
                .byMachine()
                .forEach((machine, threshold) ->
                        console.note(machine + ": threshold " + threshold.value() + ", " + threshold.note()));
        new DcaseFiles(thresholds).write(opened, out).forEach(file -> console.result(file.toString()));
        return 0;
    }

    private ThresholdMethod method() {
        return ThresholdMethods.all().stream()
                .filter(one -> one.title().toLowerCase(java.util.Locale.ROOT).startsWith(method))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("--threshold is gamma, empirical or conformal, not " + method));
    }

    private Fusion fusion(Experiment opened) {
        return opened.fusions().stream()
                .filter(one -> fusion.isEmpty() || one.key().equals(fusion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no fusion " + fusion + "; there are "
                        + opened.fusions().stream().map(Fusion::key).collect(Collectors.joining(", "))));
    }
}
