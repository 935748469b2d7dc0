package org.auscult.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.detector.Analysis;
import org.auscult.file.FileNames;
import org.auscult.file.Json;
import org.auscult.file.Npy;

/** The scores of one run: what they learned of each machine's normals, and how they are standardised. */
public final class ScoreModel {
    private static final int VERSION = 2;
    private static final int ENOUGH_HELD_OUT = 3;
    private static final String FILE = "scores.json";

    private final List<String> names;
    private final Map<MachineId, Machine> machines;

    private ScoreModel(List<String> names, Map<MachineId, Machine> machines) {
        this.names = names;
        this.machines = machines;
    }

    /** A normal clip of a machine, analysed. */
    public record Sample(MachineId machine, Analysis analysis) {}

    private record Machine(List<EmbeddingScore.Fitted> fitted, Standardization standardization) {}

    private record File(int version, List<String> names, List<Entry> machines) {}

    private record Entry(String type, String id, Standardization standardization) {}

    /**
     * Fits the scores of each machine.
     *
     * @param headScores the detector's own scores
     * @param learned normals that the detector learned from: for the embedding scores
     * @param heldOut normals kept back: for the standardisation, where a machine has at least three
     */
    public static ScoreModel fit(List<String> headScores, List<Sample> learned, List<Sample> heldOut) {
        List<String> names = new ArrayList<>();
        EmbeddingScores.all().forEach(score -> names.add(score.name()));
        names.addAll(headScores);
        Map<MachineId, List<Sample>> kept = MachineId.group(heldOut, Sample::machine);
        Map<MachineId, Machine> machines = new TreeMap<>();
        MachineId.group(learned, Sample::machine).forEach((id, own) -> {
            List<float[]> embeddings =
                    own.stream().map(s -> s.analysis().embedding()).toList();
            List<EmbeddingScore.Fitted> fitted = EmbeddingScores.all().stream()
                    .map(score -> score.fit(embeddings))
                    .toList();
            List<Sample> basis = kept.getOrDefault(id, List.of());
            boolean enough = basis.size() >= ENOUGH_HELD_OUT;
            List<double[]> raw = (enough ? basis : own)
                    .stream().map(s -> raw(fitted, s.analysis())).toList();
            machines.put(id, new Machine(fitted, Standardization.of(raw, enough)));
        });
        return new ScoreModel(List.copyOf(names), machines);
    }

    /** The names of the scores: those of the embedding, then the detector's own. */
    public List<String> names() {
        return names;
    }

    /** The raw scores of a clip said to be of a machine; of the most similar one if that was not trained on. */
    public double[] raw(MachineId machine, Analysis analysis) {
        return raw(machine(machine, analysis).fitted, analysis);
    }

    /** The standardised scores of the same. */
    public double[] z(MachineId machine, Analysis analysis) {
        Machine known = machine(machine, analysis);
        return known.standardization.z(raw(known.fitted, analysis));
    }

    /** A recording's row: its raw and standardised scores. */
    public ScoredClip score(Recording recording, Role role, Analysis analysis) {
        MachineId machine = recording.machine();
        return new ScoredClip(
                recording,
                role,
                analysis.embedding(),
                raw(machine, analysis),
                z(machine, analysis),
                analysis.saliency());
    }

    private Machine machine(MachineId id, Analysis analysis) {
        Machine own = machines.get(id);
        if (own != null) {
            return own;
        }
        return machines.values().stream()
                .min(Comparator.comparingDouble(m -> m.fitted.get(0).score(analysis.embedding())))
                .orElseThrow();
    }

    private static double[] raw(List<EmbeddingScore.Fitted> fitted, Analysis analysis) {
        double[] raw = new double[fitted.size() + analysis.headScores().length];
        for (int i = 0; i < fitted.size(); i++) {
            raw[i] = fitted.get(i).score(analysis.embedding());
        }
        System.arraycopy(analysis.headScores(), 0, raw, fitted.size(), analysis.headScores().length);
        return raw;
    }

    /** Writes it into a folder: JSON, and an array for each machine and score. */
    public void save(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<MachineId, Machine> machine : machines.entrySet()) {
            MachineId id = machine.getKey();
            entries.add(new Entry(id.type(), id.id(), machine.getValue().standardization));
            for (int i = 0; i < EmbeddingScores.all().size(); i++) {
                double[] state = machine.getValue().fitted.get(i).state();
                Npy.write(array(folder, i, id), state, state.length);
            }
        }
        new Json().write(folder.resolve(FILE), new File(VERSION, names, entries));
    }

    /**
     * Reopens what {@link #save} wrote; gives the same numbers to the last digit.
     *
     * @throws IOException naming the file, if it is damaged or of another version
     */
    public static ScoreModel load(Path folder) throws IOException {
        File file = new Json().read(folder.resolve(FILE), File.class);
        if (file.version != VERSION) {
            throw new IOException(folder.resolve(FILE) + " is of version " + file.version + ", this program reads "
                    + VERSION + "; train the run again");
        }
        Map<MachineId, Machine> machines = new TreeMap<>();
        for (Entry entry : file.machines) {
            MachineId id = new MachineId(entry.type, entry.id);
            List<EmbeddingScore.Fitted> fitted = new ArrayList<>();
            for (int i = 0; i < EmbeddingScores.all().size(); i++) {
                double[] state = Npy.read(written(folder, i, id)).values();
                fitted.add(EmbeddingScores.all().get(i).restore(state));
            }
            machines.put(id, new Machine(fitted, entry.standardization));
        }
        return new ScoreModel(file.names, machines);
    }

    private static Path array(Path folder, int score, MachineId id) {
        return folder.resolve(FileNames.of(words(score, id)));
    }

    /** In runs of older versions types and ids stand in the names as they are. */
    private static Path written(Path folder, int score, MachineId id) {
        Path array = array(folder, score, id);
        return Files.exists(array) ? array : folder.resolve(words(score, id));
    }

    private static String words(int score, MachineId id) {
        return EmbeddingScores.all().get(score).name() + "_" + id.type() + "_" + id.id() + ".npy";
    }
}
