package org.auscult.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detector;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.EvaluationRow;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.experiment.ExperimentStore;
import org.auscult.experiment.RunEvaluation;
import org.auscult.score.Fusions;
import org.auscult.task.Cores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "table",
        description =
                "Trains every detector on every type of a folder and prints the mean AUC of each score as a Markdown table;"
                        + " with several seeds, mean ± standard deviation over them.")
final class TableCommand implements Callable<Integer> {
    private final Engine engine;
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder of recordings.")
    private Path folder = Path.of("");

    @Option(names = "--preset", defaultValue = "quick", description = "Of the conformer (default: ${DEFAULT-VALUE}).")
    private String preset = "";

    @Option(names = "--seeds", defaultValue = "1", description = "How many seeds, from 1 (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Changes a setting of the conformer; may be repeated.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Mixin
    private ChannelOption channel = new ChannelOption();

    @Mixin
    private DataOptions data = new DataOptions();

    TableCommand(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dataset dataset = data.scan(folder, console);
        List<String> types = dataset.types();
        console.result("| detector | score | " + String.join(" | ", types) + " |");
        console.result("|---|---|" + "---|".repeat(types.size()));
        for (Detector detector : engine.detectors().all()) {
            Map<String, Map<String, List<Double>>> cells = new LinkedHashMap<>();
            try {
                for (String type : types) {
                    train(dataset, detector, type, cells);
                }
            } finally {
                print(types, cells);
            }
        }
        return 0;
    }

    /** Adds the mean AUCs of a detector on a type; none of a training that fails, so that the others go on. */
    private void train(Dataset dataset, Detector detector, String type, Map<String, Map<String, List<Double>>> cells)
            throws IOException {
        boolean hasPreset = detector.presets().contains(preset);
        for (int seed = 1; seed <= (hasPreset ? seeds : 1); seed++) {
            String title = detector.title() + ", " + type + ", seed " + seed;
            console.note(title);
            try {
                add(run(dataset, detector, hasPreset, type, seed), detector, cells);
            } catch (TrainingFailedException e) {
                console.note(title + ": " + Commands.message(e));
            }
        }
    }

    private static void add(Experiment run, Detector detector, Map<String, Map<String, List<Double>>> cells) {
        Set<String> oracles = Fusions.titlesByLabels(run.fusions());
        for (EvaluationRow row : RunEvaluation.rows(run)) {
            if (row.id().equals(Evaluation.MEAN) && !oracles.contains(row.score())) {
                String score = row.score().startsWith("Automatic") ? "Automatic" : row.score();
                cells.computeIfAbsent(detector.title() + " | " + score, k -> new LinkedHashMap<>())
                        .computeIfAbsent(row.type(), k -> new ArrayList<>())
                        .add(row.auc());
            }
        }
    }

    private Experiment run(Dataset dataset, Detector detector, boolean hasPreset, String type, int seed)
            throws IOException {
        ExperimentSettings settings = new ExperimentSettings(
                detector.key(),
                hasPreset ? preset : detector.presets().get(0),
                hasPreset ? overrides : Map.of(),
                type,
                seed,
                channel.chosen(),
                0.1,
                Cores.all());
        Path out = new ExperimentStore(engine.home().resolve("experiments")).newFolder(settings);
        return engine.runner().run(dataset, settings, out, console::training, console::progress, new TrainingControl());
    }

    private void print(List<String> types, Map<String, Map<String, List<Double>>> cells) {
        cells.forEach((row, byType) -> {
            StringBuilder line = new StringBuilder("| " + row + " |");
            for (String type : types) {
                line.append(' ')
                        .append(byType.containsKey(type) ? cell(byType.get(type)) : "–")
                        .append(" |");
            }
            console.result(line.toString());
        });
    }

    private static String cell(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
        if (values.size() < 2) {
            return String.format(Locale.ROOT, "%.3f", mean);
        }
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return String.format(Locale.ROOT, "%.3f ± %.3f", mean, Math.sqrt(squares / (values.size() - 1)));
    }
}
