package org.auscult.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.auscult.dataset.Recording;
import org.auscult.detector.EpochEmbeddings;
import org.auscult.file.AtomicFiles;
import org.auscult.file.Npy;
import org.auscult.score.ScoredClip;

/**
 * Where the probes of a run stood after each epoch: {@code epochs/clips.txt}, a name a line, and {@code epochs/0001.npy} …,
 * [clips, length of the embedding]. A training that is taken up again writes over the epochs that it repeats.
 */
public final class EpochFiles {
    private static final String FOLDER = "epochs";
    private static final String CLIPS = "clips.txt";

    private EpochFiles() {}

    /**
     * Keeps an epoch in a run's folder.
     *
     * @throws IOException naming the file, if it can't be written
     */
    public static void write(Path run, EpochEmbeddings epoch) throws IOException {
        Path folder = Files.createDirectories(run.resolve(FOLDER));
        List<String> names = epoch.clips().stream().map(Recording::name).toList();
        AtomicFiles.write(folder.resolve(CLIPS), temporary -> Files.write(temporary, names));
        int length = epoch.embeddings().get(0).length;
        float[] values = new float[names.size() * length];
        for (int i = 0; i < names.size(); i++) {
            System.arraycopy(epoch.embeddings().get(i), 0, values, i * length, length);
        }
        Npy.write(folder.resolve(String.format(Locale.ROOT, "%04d.npy", epoch.epoch())), values, names.size(), length);
    }

    /**
     * The kept epochs of a run in order; none for runs of detectors that learn without epochs, and of older versions.
     *
     * @throws IOException naming the file, if one can't be read or names a clip that the run did not score
     */
    public static List<EpochEmbeddings> read(Experiment run) throws IOException {
        Path folder = run.folder().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Map<String, Recording> byName = new HashMap<>();
        for (ScoredClip clip : run.table().clips()) {
            byName.put(clip.recording().name(), clip.recording());
        }
        List<Recording> clips = new ArrayList<>();
        for (String name : Files.readAllLines(folder.resolve(CLIPS))) {
            Recording clip = byName.get(name);
            if (clip == null) {
                throw new IOException(folder.resolve(CLIPS) + " names " + name + ", which the run did not score");
            }
            clips.add(clip);
        }
        List<EpochEmbeddings> epochs = new ArrayList<>();
        for (Path file : files(folder)) {
            int epoch = Integer.parseInt(file.getFileName().toString().replace(".npy", ""));
            epochs.add(new EpochEmbeddings(epoch, clips, rows(file, clips.size())));
        }
        return epochs;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+\\.npy"))
                    .sorted()
                    .toList();
        }
    }

    private static List<float[]> rows(Path file, int clips) throws IOException {
        Npy array = Npy.read(file);
        if (array.shape().length != 2 || array.shape()[0] != clips) {
            throw new IOException(file + " does not hold a row for each of " + clips + " clips");
        }
        int length = array.shape()[1];
        float[] values = array.floats();
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < clips; i++) {
            float[] row = new float[length];
            System.arraycopy(values, i * length, row, 0, length);
            rows.add(row);
        }
        return rows;
    }
}
