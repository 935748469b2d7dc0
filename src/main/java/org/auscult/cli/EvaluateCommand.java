package org.auscult.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.auscult.evaluation.EvaluationRow;
import org.auscult.experiment.ScoreSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description =
                "Prints AUC and pAUC of each score by machine id and averaged, as CSV. Takes what \"score\" wrote, or any"
                        + " CSV of file,score whose file names carry id and label.")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CSV", arity = "1..*", description = "Files with scores.")
    private List<Path> files = List.of();

    @Option(
            names = "--max-fpr",
            defaultValue = "0.1",
            description = "False positive rate up to which pAUC is taken (default: ${DEFAULT-VALUE}).")
    private double maxFpr;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (!(maxFpr > 0 && maxFpr <= 1)) {
            throw new IllegalArgumentException("--max-fpr must be above 0 and at most 1, not " + maxFpr);
        }
        List<EvaluationRow> rows = ScoreSheet.read(files).evaluate(maxFpr);
        console.row("type", "id", "score", "normal", "anomalous", "auc", "pauc");
        for (EvaluationRow r : rows) {
            console.row(r.type(), r.id(), r.score(), r.normal(), r.anomalous(), r.auc(), r.pauc());
        }
        return 0;
    }
}
