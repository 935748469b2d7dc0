package org.auscult.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.auscult.dataset.Dataset;
import org.auscult.detector.Detector;
import org.auscult.detector.Setting;
import org.auscult.detector.TrainingControl;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.file.Json;
import org.auscult.task.Cores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "train",
        description = "Trains a detector on the normal sound of one type of machine and scores every clip of it.")
final class TrainCommand implements Callable<Integer> {
    private final Engine engine;
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder of recordings.")
    private Path folder = Path.of("");

    @Option(names = "--type", required = true, description = "Type of machine, e.g. fan.")
    private String type = "";

    @Option(names = "--out", required = true, paramLabel = "RUN", description = "New folder for the run.")
    private Path out = Path.of("");

    @Option(names = "--detector", defaultValue = "conformer", description = "Detector (default: ${DEFAULT-VALUE}).")
    private String detector = "";

    @Option(names = "--preset", description = "Ready settings of the detector (default: its first).")
    private String preset = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Changes a setting, e.g. training.stageOneEpochs=3; may be repeated.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Option(
            names = "--settings",
            help = true,
            description =
                    "Lists the detector's settings with the values of the preset and their ranges; trains nothing.")
    private boolean lists;

    @Option(names = "--seed", defaultValue = "1", description = "Of everything random (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--held-out",
            defaultValue = "0.1",
            description = "Share of the training normals kept back for the statistics (default: ${DEFAULT-VALUE}).")
    private double heldOut;

    @Option(names = "--threads", description = "Threads to use (default: all cores).")
    private int threads = Cores.all();

    @Mixin
    private ChannelOption channel = new ChannelOption();

    @Mixin
    private DataOptions data = new DataOptions();

    TrainCommand(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        String chosen =
                preset.isEmpty() ? engine.detectors().named(detector).presets().get(0) : preset;
        if (lists) {
            list(engine.detectors().named(detector), chosen);
            return 0;
        }
        if (heldOut < 0 || heldOut > 0.5) {
            throw new IllegalArgumentException("--held-out must lie in 0 … 0.5, not " + heldOut);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("--threads must be at least 1, not " + threads);
        }
        ExperimentSettings settings =
                new ExperimentSettings(detector, chosen, overrides, type, seed, channel.chosen(), heldOut, threads);
        engine.detectors().named(detector).settings(chosen, overrides);
        if (Files.exists(out.resolve("experiment.json"))) {
            throw new IllegalArgumentException(out + " already holds a run; give a new folder");
        }
        Dataset dataset = data.scan(folder, console);
        Experiment run = engine.runner()
                .run(dataset, settings, out, console::training, console::progress, new TrainingControl());
        AucTable.of(run).forEach(console::result);
        return 0;
    }

    private void list(Detector listed, String chosen) {
        Map<String, String> values = new Json().values(listed.settings(chosen, overrides));
        for (Setting setting : listed.described()) {
            String value = values.getOrDefault(setting.key(), "");
            String unit = setting.unit().isEmpty() ? "" : " " + setting.unit();
            console.result(setting.key() + "=" + value + unit + "  (" + setting.range() + ")");
            console.result("    " + setting.label() + ". " + setting.explanation() + " " + setting.whose(value));
        }
    }
}
