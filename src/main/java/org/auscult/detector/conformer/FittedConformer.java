package org.auscult.detector.conformer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.auscult.dataset.MachineId;
import org.auscult.detector.Analysis;
import org.auscult.detector.Clip;
import org.auscult.detector.FittedDetector;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.feature.Standardizer;
import org.auscult.file.Json;

/** A trained network with what it needs to hear a clip: the standardisation and the machines that it tells apart. */
final class FittedConformer implements FittedDetector {
    /** The scores that change with the machine that a clip is said to be of. */
    static final List<String> BY_NAME = List.of("S_id", "S_cos");

    private static final int VERSION = 1;
    private static final String NETWORK = "network.zip";
    private static final String DESCRIPTION = "conformer.json";

    private final ConformerNetwork network;
    private final Standardizer standardizer;
    private final List<MachineId> classes;
    private final boolean hasBinary;
    private final double scale;

    FittedConformer(
            ConformerNetwork network,
            Standardizer standardizer,
            List<MachineId> classes,
            boolean hasBinary,
            double scale) {
        this.network = network;
        this.standardizer = standardizer;
        this.classes = classes;
        this.hasBinary = hasBinary;
        this.scale = scale;
    }

    private record Description(
            int version, Standardizer standardizer, List<MachineId> classes, boolean hasBinary, double scale) {}

    static FittedConformer load(Path folder, int threads) throws IOException {
        Path file = folder.resolve(DESCRIPTION);
        Description description = new Json().read(file, Description.class);
        if (description.version != VERSION) {
            throw new IOException(file + " is of version " + description.version + ", this program reads " + VERSION
                    + "; train the run again");
        }
        ConformerNetwork network = ConformerNetwork.load(folder.resolve(NETWORK), threads);
        return new FittedConformer(
                network, description.standardizer, description.classes, description.hasBinary, description.scale);
    }

    /**
     * The paper's first, then what else the heads tell: S_cos is 1 − cos θ to the machine's own anchor, S_aug −log p(none) of
     * the augmentation head. S_bin only where the binary head was trained: not without other types, nor when stopped before stage 2.
     */
    @Override
    public List<String> headScores() {
        return hasBinary ? List.of("S_id", "S_bin", "S_cos", "S_aug") : List.of("S_id", "S_cos", "S_aug");
    }

    @Override
    public List<Analysis> analyse(List<Clip> clips) {
        List<NetworkOutput> outputs = outputs(clips.stream().map(Clip::logMel).toList());
        List<Analysis> analyses = new ArrayList<>();
        for (int i = 0; i < clips.size(); i++) {
            NetworkOutput output = outputs.get(i);
            double[] scores = scores(output, clips.get(i).machine());
            analyses.add(new Analysis(output.embedding(), scores, output.attention()));
        }
        return analyses;
    }

    /** What the network says of each clip, whatever machine it is said to be of. */
    List<NetworkOutput> outputs(List<LogMelSpectrogram> clips) {
        List<NetworkOutput> outputs = new ArrayList<>();
        int from = 0;
        while (from < clips.size()) {
            int to = from;
            int frames = clips.get(from).frames();
            while (to < clips.size() && clips.get(to).frames() == frames) {
                to++;
            }
            outputs.addAll(outputsOfEqual(clips.subList(from, to), frames));
            from = to;
        }
        return outputs;
    }

    private List<NetworkOutput> outputsOfEqual(List<LogMelSpectrogram> clips, int frames) {
        int length = frames * standardizer.mean().length;
        int padded = Math.max(frames, network.minimumFrames());
        float[] values = new float[clips.size() * padded * standardizer.mean().length];
        for (int i = 0; i < clips.size(); i++) {
            float[] one = standardizer.apply(clips.get(i));
            int stretch = values.length / clips.size();
            for (int at = 0; at < stretch; at++) {
                values[i * stretch + at] = one[at % length];
            }
        }
        return network.infer(values, clips.size(), padded);
    }

    /** The scores, in the order of {@link #headScores()}, of a clip that is said to be of a machine. */
    double[] scores(NetworkOutput output, MachineId machine) {
        int own = classes.indexOf(machine);
        double id = idScore(output.cosines(), own, scale);
        double cosine = 1
                - (own >= 0
                        ? output.cosines()[own]
                        : Arrays.stream(output.cosines()).max().orElseThrow());
        double augmented = idScore(output.augmentationLogits(), 0, 1);
        return hasBinary
                ? new double[] {id, MultitaskLoss.softplus(-output.binaryLogit()), cosine, augmented}
                : new double[] {id, cosine, augmented};
    }

    /**
     * −log p(id) from the cosines alone, without a margin: log Σ exp(s·(cos_j − cos_id)), which keeps its digits where the
     * probability would round to 1. For a machine that was not trained on, the most similar id counts.
     */
    static double idScore(double[] cosines, int id, double scale) {
        double own = id >= 0 ? cosines[id] : Arrays.stream(cosines).max().orElseThrow();
        double rest = 0;
        double largest = Double.NEGATIVE_INFINITY;
        boolean skipped = false;
        double[] differences = new double[cosines.length];
        for (int j = 0; j < cosines.length; j++) {
            differences[j] = scale * (cosines[j] - own);
            boolean isOwn = id >= 0 ? j == id : cosines[j] == own && !skipped;
            skipped |= isOwn;
            if (isOwn) {
                differences[j] = Double.NEGATIVE_INFINITY;
            }
            largest = Math.max(largest, differences[j]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return -own;
        }
        for (double difference : differences) {
            rest += Math.exp(difference - largest);
        }
        return MultitaskLoss.softplus(largest + Math.log(rest));
    }

    @Override
    public void save(Path folder) throws IOException {
        network.save(folder.resolve(NETWORK));
        new Json()
                .write(folder.resolve(DESCRIPTION), new Description(VERSION, standardizer, classes, hasBinary, scale));
    }

    @Override
    public void close() {
        network.close();
    }
}
