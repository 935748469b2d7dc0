package org.auscult.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Channel;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.ScanSettings;
import org.auscult.demo.DemoPlant;
import org.auscult.demo.PlantSettings;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.experiment.ExperimentStore;
import org.auscult.experiment.HtmlReport;
import org.auscult.experiment.ReportPictures;
import org.auscult.experiment.RunThresholds;
import org.auscult.file.AtomicFiles;
import org.auscult.task.Cores;
import org.auscult.task.StopSignal;

/** What the window is for, without one: demo plant, quick training of one type, scores, AUC table, pictures. */
public final class MainJob {
    private static final String TYPE = "fan";

    private final Engine engine;
    private final Console console;

    public MainJob(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    /** Does it and says where the report lies; the exit status. */
    public int run() {
        try {
            Path plant = engine.home().resolve("demo");
            new DemoPlant(PlantSettings.standard()).write(plant, console::progress, new StopSignal());
            Dataset dataset = new DatasetScanner().scan(plant, ScanSettings.USUAL, console::progress, new StopSignal());
            ExperimentSettings settings =
                    new ExperimentSettings("conformer", "quick", Map.of(), TYPE, 1, Channel.FIRST, 0.1, Cores.all());
            Path folder = new ExperimentStore(engine.home().resolve("experiments")).newFolder(settings);
            Experiment run = engine.runner()
                    .run(dataset, settings, folder, console::training, console::progress, new TrainingControl());
            List<String> table = AucTable.of(run);
            table.forEach(console::result);
            AtomicFiles.writeString(folder.resolve("auc.txt"), String.join("\n", table) + "\n");
            new ReportPictures().write(run, folder);
            Path report = HtmlReport.in(folder);
            new HtmlReport(engine.clips())
                    .write(run, RunThresholds.usual(run), report, console::progress, new StopSignal());
            console.result("Report: " + report + " (beside it scores.csv, auc.txt, roc.png, clusters.png)");
            return 0;
        } catch (IOException | TrainingFailedException e) {
            console.note(Commands.message(e));
            return 1;
        }
    }
}
