package org.auscult.detector.conformer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.detector.Detector;
import org.auscult.detector.FittedDetector;
import org.auscult.detector.TrainingControl;
import org.auscult.detector.TrainingFailedException;
import org.auscult.detector.TrainingProgress;
import org.auscult.detector.TrainingSet;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.Standardizer;
import org.auscult.feature.augmentation.Augmentations;
import org.auscult.file.Json;

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
    public Object settings(String preset, Map<String, String> overrides) {
        ConformerSettings settings = Presets.all().get(preset);
        if (settings == null) {
            throw new IllegalArgumentException("There is no preset \"" + preset + "\"; there are " + presets());
        }
        return new Json().withOverrides(settings, ConformerSettings.class, overrides);
    }

    @Override
    public FittedDetector fit(
            TrainingSet set, Object settings, long seed, Consumer<TrainingProgress> listener, TrainingControl control)
            throws IOException {
        ConformerSettings chosen = (ConformerSettings) settings;
        if (set.normals().isEmpty()) {
            throw new TrainingFailedException("No normal clips of type " + set.type() + " to learn from");
        }
        boolean hasOthers = !set.others().isEmpty();
        List<MachineId> classes = classes(set, chosen.training().jointClasses());
        Standardizer standardizer = Standardizer.of(spectrograms(set, control));
        ConformerNetwork network = new ConformerNetwork(
                chosen.network(), classes.size(), Augmentations.all().size(), seed, set.threads());
        try {
            BalancedSampler sampler = new BalancedSampler(
                    set.normals(), set.others(), chosen.training().batchClips(), seed);
            BatchMaker maker = new BatchMaker(set.source(), set.type(), classes, standardizer, chosen);
            boolean[] hasBinary = new boolean[1];
            new ConformerTrainer(network, sampler, maker, chosen.training(), hasOthers, seed)
                    .train(
                            batch -> {
                                hasBinary[0] |= batch.losses().containsKey(MultitaskLoss.BINARY);
                                listener.accept(batch);
                            },
                            control);
            return new FittedConformer(
                    network, standardizer, classes, hasBinary[0], chosen.training().scale());
        } catch (IOException | RuntimeException e) {
            network.close();
            throw e;
        }
    }

    @Override
    public FittedDetector load(Path folder) throws IOException {
        return FittedConformer.load(folder, Runtime.getRuntime().availableProcessors());
    }

    private static List<MachineId> classes(TrainingSet set, boolean joint) {
        List<MachineId> classes = new ArrayList<>(set.machines());
        if (joint) {
            set.others().stream().map(Recording::machine).distinct().sorted().forEach(classes::add);
        }
        return List.copyOf(classes);
    }

    private static List<LogMelSpectrogram> spectrograms(TrainingSet set, TrainingControl control) throws IOException {
        List<LogMelSpectrogram> spectrograms = new ArrayList<>();
        for (Recording recording : set.normals()) {
            control.checkDiscarded();
            spectrograms.add(set.source().logMel(recording));
        }
        return spectrograms;
    }
}
