package org.auscult.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.detector.TrainingControl;
import org.auscult.experiment.ClipScorer;
import org.auscult.experiment.ExperimentStore;
import org.auscult.file.AtomicFiles;
import org.auscult.file.Csv;
import org.auscult.score.Fusion;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "score",
        description =
                "Scores the test clips of a folder with a run's model: a CSV row a clip with every score and the run's"
                        + " fused one. A folder without test clips is scored whole.")
final class ScoreCommand implements Callable<Integer> {
    private final Engine engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "RUN", description = "Folder of a run.")
    private Path run = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder of recordings.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "scores.csv", description = "File to write (default: standard output).")
    private Path out = Path.of("");

    @Option(names = "--all", description = "Score the training clips too.")
    private boolean all;

    @Mixin
    private DataOptions data = new DataOptions();

    ScoreCommand(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Fusion fusion = ExperimentStore.open(run).fusions().get(0);
        Dataset dataset = data.scan(folder, console);
        try (ClipScorer scorer = ClipScorer.open(run, engine.detectors(), engine.clips())) {
            List<Recording> ofType = dataset.ofType(scorer.type());
            if (ofType.isEmpty()) {
                throw new IOException(folder + " holds no clips of type \"" + scorer.type() + "\", which " + run
                        + " was trained on; it holds " + dataset.types());
            }
            List<Recording> test =
                    ofType.stream().filter(r -> r.split() == Split.TEST).toList();
            List<Recording> chosen = all || test.isEmpty() ? ofType : test;
            console.note(chosen.size() + " of " + ofType.size() + " clips of type " + scorer.type() + " are scored"
                    + (chosen.size() < ofType.size() ? "; --all adds the training clips" : ""));
            String csv = csv(scorer.score(chosen, console::progress, new TrainingControl()), fusion);
            if (out.toString().isEmpty()) {
                console.result(csv.strip());
            } else {
                AtomicFiles.writeString(out, csv);
                console.note("Written to " + out);
            }
        }
        return 0;
    }

    private static String csv(ScoreTable table, Fusion fusion) {
        List<String> titles = new ArrayList<>(List.of("file", "type", "id", "condition"));
        titles.addAll(table.scores());
        titles.add("fused");
        List<List<?>> rows = new ArrayList<>(List.of(titles));
        table.clips().forEach(clip -> rows.add(row(clip, fusion)));
        return Csv.text(Csv.COMMAS, rows);
    }

    private static List<Object> row(ScoredClip clip, Fusion fusion) {
        Recording r = clip.recording();
        List<Object> row = new ArrayList<>(List.of(
                r.name(), r.machine().type(), r.machine().id(), r.condition().label()));
        for (double raw : clip.raw()) {
            row.add(raw);
        }
        row.add(fusion.fuse(clip.z()));
        return row;
    }
}
