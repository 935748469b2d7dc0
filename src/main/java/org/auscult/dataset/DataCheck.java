package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.auscult.audio.AudioReader;
import org.auscult.audio.UnreadableAudioException;
import org.auscult.task.InParallel;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** What only the sound itself shows to be wrong: reads every file of a data set once. */
public final class DataCheck {
    private static final double MOST_CLIPPED = 1e-4;
    private static final double SILENT_DB = -80;
    private static final double LARGEST_OFFSET = 0.02;
    private static final double LENGTH_TOLERANCE = 0.01;

    private final Contents contents;
    private final int threads;
    private final AudioReader reader = new AudioReader();

    /**
     * @param contents tells files of the same content
     * @param threads threads it may use
     */
    public DataCheck(Contents contents, int threads) {
        this.contents = contents;
        this.threads = threads;
    }

    /**
     * Checks every file: clipping, silence, DC offset, damage inside, the same content twice, a test clip that also stands
     * in training.
     *
     * @throws CancellationException once it is to stop
     */
    public List<FileProblem> problems(Dataset dataset, Consumer<Progress> progress, StopSignal stop) {
        Map<Path, List<Recording>> byFile = dataset.recordings().stream()
                .collect(Collectors.groupingBy(Recording::file, TreeMap::new, Collectors.toList()));
        Map<Path, String> hashes = new ConcurrentHashMap<>();
        Map<Path, List<FileProblem>> found = new ConcurrentHashMap<>();
        new InParallel("auscult-check", threads, "Checking the sound", progress, stop::check)
                .all(
                        List.copyOf(byFile.keySet()),
                        RuntimeException.class,
                        file -> found.put(file, file(file, dataset, hashes)));
        List<FileProblem> problems = new ArrayList<>();
        byFile.keySet().forEach(file -> problems.addAll(found.getOrDefault(file, List.of())));
        problems.addAll(duplicates(byFile, hashes));
        return problems;
    }

    private List<FileProblem> file(Path file, Dataset dataset, Map<Path, String> hashes) {
        try {
            hashes.put(file, contents.hash(file));
            SoundLevels levels = reader.open(file, SoundLevels::of);
            double promised = dataset.sounds().get(file) == null
                    ? levels.seconds()
                    : dataset.sounds().get(file).seconds();
            return levels(file, levels, promised);
        } catch (UnreadableAudioException e) {
            return List.of(new FileProblem(ProblemKind.UNREADABLE, file, e.reason(), e.remedy()));
        } catch (IOException e) {
            return List.of(new FileProblem(
                    ProblemKind.UNREADABLE, file, "it can't be read: " + e.getMessage(), "check the disk"));
        }
    }

    private static List<FileProblem> levels(Path file, SoundLevels levels, double promised) {
        List<FileProblem> problems = new ArrayList<>();
        if (levels.clipped() > MOST_CLIPPED) {
            problems.add(new FileProblem(
                    ProblemKind.CLIPPING,
                    file,
                    percent(levels.clipped()) + " of its samples are clipped",
                    "record with less gain: clipping sounds like a fault"));
        }
        if (decibels(levels.rms()) < SILENT_DB) {
            problems.add(new FileProblem(
                    ProblemKind.SILENCE,
                    file,
                    "all channels are silent, below " + Math.round(SILENT_DB) + " dBFS",
                    "take it away or record it again"));
        } else if (decibels(levels.quietest()) < SILENT_DB) {
            problems.add(new FileProblem(
                    ProblemKind.SILENCE, file, "one of its channels is silent", "choose a channel that is not"));
        }
        if (Math.abs(levels.offset()) > LARGEST_OFFSET) {
            problems.add(new FileProblem(
                    ProblemKind.OFFSET,
                    file,
                    "its mean lies at " + percent(levels.offset()) + " of full scale",
                    "check the sound card; the lowest bands are not to be trusted"));
        }
        if (levels.seconds() < promised * (1 - LENGTH_TOLERANCE)) {
            problems.add(new FileProblem(
                    ProblemKind.TRUNCATED,
                    file,
                    String.format(Locale.ROOT, "%.2f s of %.2f s can be decoded", levels.seconds(), promised),
                    "what is there is used; copy the file again or take it away"));
        }
        return problems;
    }

    private static List<FileProblem> duplicates(Map<Path, List<Recording>> byFile, Map<Path, String> hashes) {
        Map<String, List<Path>> copies = hashes.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<FileProblem> problems = new ArrayList<>();
        copies.values().stream().filter(files -> files.size() > 1).forEach(files -> {
            List<Path> sorted = files.stream().sorted().toList();
            Path first = sorted.get(0);
            for (Path file : sorted.subList(1, sorted.size())) {
                problems.add(new FileProblem(
                        ProblemKind.DUPLICATE, file, "it holds the same as " + first, "take one of them away"));
            }
            boolean hasTraining = sorted.stream().anyMatch(file -> is(byFile, file, Split.TRAIN));
            sorted.stream()
                    .filter(file -> hasTraining && is(byFile, file, Split.TEST))
                    .forEach(file -> problems.add(new FileProblem(
                            ProblemKind.LEAK,
                            file,
                            "this test clip also stands in training",
                            "take it out of one: a score of what was learned says nothing")));
        });
        return problems;
    }

    private static boolean is(Map<Path, List<Recording>> byFile, Path file, Split split) {
        return byFile.getOrDefault(file, List.of()).stream().anyMatch(r -> r.split() == split);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(Math.max(1e-12, amplitude));
    }
}
