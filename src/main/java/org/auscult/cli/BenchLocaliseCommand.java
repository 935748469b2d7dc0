package org.auscult.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.ScanSettings;
import org.auscult.demo.FaultList;
import org.auscult.demo.FaultRegion;
import org.auscult.experiment.ClipScorer;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.ExperimentStore;
import org.auscult.feature.ClipSource;
import org.auscult.feature.LogMelSettings;
import org.auscult.inspection.FrameDeviation;
import org.auscult.inspection.NormalClips;
import org.auscult.inspection.NormalProfile;
import org.auscult.inspection.Occlusion;
import org.auscult.inspection.OcclusionMap;
import org.auscult.task.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "localise",
        description =
                "Compares where the frame deviation, and the occlusion maps of runs, find the faults of a demo plant"
                        + " with where they are: the share of clips hit, and the share that a blind guess would hit. Clips whose"
                        + " fault fills nine tenths of the clip, or of the frequencies, are left out of that question.")
final class BenchLocaliseCommand implements Callable<Integer> {
    private static final int NORMALS = 20;

    private final Engine engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "PLANT", description = "Folder of a demo plant.")
    private Path plant = Path.of("");

    @Option(names = "--run", paramLabel = "RUN", description = "Folder of a run on it; may be repeated.")
    private List<Path> runs = List.of();

    @Option(
            names = "--backgrounds",
            defaultValue = "2",
            description = "Normals that parts are replaced by (default: ${DEFAULT-VALUE}).")
    private int backgrounds;

    BenchLocaliseCommand(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dataset dataset = new DatasetScanner().scan(plant, ScanSettings.USUAL, console::progress, new StopSignal());
        FaultList faults = FaultList.read(plant);
        Map<String, LocaliseTally> tallies = new LinkedHashMap<>();
        for (String type : dataset.types()) {
            for (MachineId machine : dataset.machines(type)) {
                List<Recording> own = dataset.ofType(type).stream()
                        .filter(r -> r.machine().equals(machine))
                        .toList();
                deviations(own, faults, tallies.computeIfAbsent(type + ", frame deviation", k -> new LocaliseTally()));
            }
        }
        for (Path run : runs) {
            Experiment experiment = ExperimentStore.open(run);
            LocaliseTally tally = tallies.computeIfAbsent(
                    experiment.settings().type() + ", " + experiment.title(), k -> new LocaliseTally());
            occlusions(run, experiment, dataset, faults, tally);
        }
        console.result(String.format(
                Locale.ROOT,
                "%-45s %6s %6s %7s   %6s %6s %7s",
                "method",
                "clips",
                "time",
                "chance",
                "clips",
                "band",
                "chance"));
        tallies.forEach((method, tally) -> console.result(String.format(Locale.ROOT, "%-45s %s", method, tally.row())));
        return 0;
    }

    private void deviations(List<Recording> own, FaultList faults, LocaliseTally tally) throws IOException {
        ClipSource source = engine.clips();
        LogMelSettings settings = LogMelSettings.paper();
        List<Recording> normals =
                own.stream().filter(Recording::isTrainingNormal).toList();
        List<Recording> chosen = normals.subList(0, Math.min(NORMALS, normals.size()));
        NormalProfile profile = NormalProfile.of(chosen, source, settings, console::progress, new StopSignal());
        double half = profile.secondsPerFrame() / 2;
        for (Recording clip : own) {
            List<FaultRegion> regions = faults.regions().getOrDefault(clip.name(), List.of());
            if (!regions.isEmpty()) {
                FrameDeviation deviation = FrameDeviation.of(source.logMel(clip), profile);
                double[][] frames = new double[deviation.sigma().length][];
                int highest = 0;
                for (int t = 0; t < frames.length; t++) {
                    frames[t] = new double[] {deviation.second(t) - half, deviation.second(t) + half};
                    highest = deviation.sigma()[t] > deviation.sigma()[highest] ? t : highest;
                }
                tally.addTime(frames, highest, regions);
            }
        }
    }

    private void occlusions(Path run, Experiment experiment, Dataset dataset, FaultList faults, LocaliseTally tally)
            throws IOException {
        List<Recording> learned = NormalClips.learned(experiment.table().clips());
        try (ClipScorer scorer = ClipScorer.open(run, engine.detectors(), engine.clips())) {
            for (Recording clip : dataset.ofType(scorer.type())) {
                List<FaultRegion> regions = faults.regions().getOrDefault(clip.name(), List.of());
                List<Recording> normals = NormalClips.of(clip, learned, backgrounds, 1);
                if (!regions.isEmpty() && !normals.isEmpty()) {
                    OcclusionMap map = scorer.occlude(
                            clip,
                            normals,
                            Occlusion.USUAL,
                            experiment.fusions().get(0),
                            console::progress,
                            new StopSignal());
                    List<double[]> windows = new ArrayList<>();
                    for (int w = 0; w < map.windows(); w++) {
                        windows.add(new double[] {map.start(w), map.start(w + 1)});
                    }
                    List<double[]> bands = new ArrayList<>();
                    for (int b = 0; b < map.bands(); b++) {
                        bands.add(new double[] {map.edgesHz()[b], map.edgesHz()[b + 1]});
                    }
                    tally.addTime(windows.toArray(new double[0][]), map.strongestWindow(), regions);
                    tally.addBand(bands.toArray(new double[0][]), map.strongestBand(), regions);
                }
            }
        }
    }
}
