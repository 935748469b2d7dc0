package org.auscult.detector.conformer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.detector.Detector;
import org.auscult.detector.FittedDetector;
import org.auscult.detector.Setting;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.detector.TrainingListener;
import org.auscult.detector.TrainingProgress;
import org.auscult.detector.TrainingSet;
import org.auscult.detector.Workload;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.Standardizer;
import org.auscult.feature.augmentation.Augmentations;
import org.auscult.file.Json;
import org.auscult.task.Cores;
import org.auscult.task.StopSignal;

/** The paper's detector. */
public final class ConformerDetector implements Detector {
    @Override
    public String key() {
        return "conformer";
    }

    @Override
    public String title() {
        return "Conformer (multitask)";
    }

    @Override
    public List<String> presets() {
        return List.copyOf(Presets.all().keySet());
    }

    @Override
    public List<Setting> described() {
        return ConformerSettingList.ALL;
    }

    @Override
    public Object settings(String preset, Map<String, String> overrides) {
        ConformerSettings settings = Presets.all().get(preset);
        if (settings == null) {
            throw new IllegalArgumentException("There is no preset \"" + preset + "\"; there are " + presets());
        }
        return new Json().withOverrides(settings, ConformerSettings.class, overrides);
    }

    @Override
    public Workload workload(Object settings, List<Recording> normals, List<Recording> others) {
        ConformerSettings chosen = (ConformerSettings) settings;
        TrainingSettings training = chosen.training();
        BalancedSampler sampler = new BalancedSampler(normals, others, training.batchClips(), 0);
        long steps = normals.isEmpty() ? 0 : sampler.steps(training);
        MemoryNeed need = MemoryNeed.of(chosen);
        return new Workload(steps, need.bytes(), need.obstacle(MemoryNeed.ofMachine()), StepMeasurement.shape(chosen));
    }

    @Override
    public double measureStep(Object settings, int threads, StopSignal stop) {
        return StepMeasurement.seconds((ConformerSettings) settings, threads, stop);
    }

    @Override
    public FittedDetector fit(
            TrainingSet set,
            Object settings,
            long seed,
            Path checkpoint,
            TrainingListener listener,
            TrainingControl control)
            throws IOException {
        ConformerSettings chosen = (ConformerSettings) settings;
        if (set.normals().isEmpty()) {
            throw new TrainingFailedException("No normal clips of type " + set.type() + " to learn from");
        }
        MemoryNeed.of(chosen).check(MemoryNeed.ofMachine());
        boolean hasOthers = !set.others().isEmpty();
        List<MachineId> classes = classes(set, chosen.training().jointClasses());
        Standardizer standardizer = standardizer(set, control);
        Checkpoint file = new Checkpoint(checkpoint, fingerprint(set, chosen, seed));
        Checkpoint.Kept from = file.exists() ? file.read(set.threads()) : fresh(chosen, classes.size(), seed, set);
        try {
            BalancedSampler sampler = new BalancedSampler(
                    set.normals(), set.others(), chosen.training().batchClips(), seed);
            BatchMaker maker = new BatchMaker(set.source(), set.type(), classes, standardizer, chosen);
            List<TrainingProgress> history = new ConformerTrainer(
                            sampler,
                            maker,
                            new EpochView(
                                    standardizer, classes, chosen.training().scale()),
                            new HeldOutScores(set),
                            new ProbeEmbeddings(set, chosen.training()),
                            chosen.training(),
                            hasOthers,
                            seed,
                            file)
                    .train(from, listener, control);
            boolean hasBinary =
                    history.stream().anyMatch(batch -> batch.losses().containsKey(MultitaskLoss.BINARY));
            return new FittedConformer(
                    from.network(),
                    standardizer,
                    classes,
                    hasBinary,
                    chosen.training().scale());
        } catch (IOException | RuntimeException | Error e) {
            from.network().close();
            throw e;
        }
    }

    private static Checkpoint.Kept fresh(ConformerSettings settings, int classes, long seed, TrainingSet set) {
        ConformerNetwork network = new ConformerNetwork(
                settings.network(), classes, Augmentations.all().size(), seed, set.threads());
        return new Checkpoint.Kept(new Checkpoint.Position(0, "", 1, 0, List.of()), network, new WeightAverage());
    }

    private static String fingerprint(TrainingSet set, ConformerSettings settings, long seed) {
        List<String> normals = set.normals().stream().map(Recording::name).toList();
        List<String> others = set.others().stream().map(Recording::name).toList();
        return settings + " " + seed + " " + set.type() + " " + normals.hashCode() + " " + others.hashCode();
    }

    @Override
    public FittedDetector load(Path folder) throws IOException {
        return FittedConformer.load(folder, Cores.all());
    }

    private static List<MachineId> classes(TrainingSet set, boolean joint) {
        List<MachineId> classes = new ArrayList<>(set.machines());
        if (joint) {
            set.others().stream().map(Recording::machine).distinct().sorted().forEach(classes::add);
        }
        return List.copyOf(classes);
    }

    private static Standardizer standardizer(TrainingSet set, TrainingControl control) throws IOException {
        Standardizer.Statistics statistics =
                new Standardizer.Statistics(LogMelSettings.paper().mels());
        for (Recording recording : set.normals()) {
            control.checkDiscarded();
            statistics.add(set.source().logMel(recording));
        }
        return statistics.standardizer();
    }
}
