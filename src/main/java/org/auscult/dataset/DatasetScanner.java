package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.audio.AudioReader;
import org.auscult.audio.UnreadableAudioException;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** Finds the recordings below a folder. */
public final class DatasetScanner {
    private static final int DEPTH = 12;
    private static final Set<String> OTHER_SOUND = Set.of("m4a", "mp3", "flac", "ogg", "aac", "aif", "aiff", "wma");

    private final AudioReader reader = new AudioReader();

    /**
     * Recognises the layout, the one that fits the most files, and reads each file's header.
     *
     * @throws IOException naming the folder, if it is missing or no layout fits: then with what was looked for
     */
    public Dataset scan(Path root, Consumer<Progress> listener, StopSignal stop) throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder; choose the folder that holds the recordings");
        }
        List<Path> files = soundFiles(folder);
        DatasetLayout layout = recognise(folder, files);
        List<Recording> recordings = new ArrayList<>();
        List<FileProblem> problems = Collections.synchronizedList(new ArrayList<>());
        for (Path file : files) {
            Optional<Recording> recording = layout.parse(file, Paths.slashed(folder.relativize(file)));
            recording.ifPresentOrElse(
                    recordings::add,
                    () -> problems.add(
                            isWav(file)
                                    ? new FileProblem(
                                            file,
                                            "its name does not fit the layout " + layout.name(),
                                            "name it like " + layout.example())
                                    : new FileProblem(file, "not WAV", "convert it to WAV")));
        }
        List<Recording> readable = readable(layout.split(recordings), problems, listener, stop);
        List<FileProblem> sorted = problems.stream()
                .sorted(Comparator.comparing(FileProblem::file))
                .toList();
        return new Dataset(folder, layout.name(), readable, sorted);
    }

    private List<Recording> readable(
            List<Recording> recordings, List<FileProblem> problems, Consumer<Progress> listener, StopSignal stop) {
        AtomicInteger done = new AtomicInteger();
        return recordings.parallelStream()
                .filter(recording -> {
                    stop.check();
                    try {
                        reader.info(recording.file());
                        return true;
                    } catch (UnreadableAudioException e) {
                        problems.add(new FileProblem(recording.file(), e.reason(), e.remedy()));
                        return false;
                    } finally {
                        report(listener, done.incrementAndGet(), recordings.size());
                    }
                })
                .sorted(Comparator.comparing(Recording::name))
                .collect(Collectors.toList());
    }

    private static void report(Consumer<Progress> listener, int done, int total) {
        synchronized (listener) {
            listener.accept(new Progress("Reading headers", done, total));
        }
    }

    private static List<Path> soundFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> isWav(file) || OTHER_SOUND.contains(extension(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(folder + " can't be read through: " + e.getMessage(), e);
        }
    }

    private static DatasetLayout recognise(Path folder, List<Path> files) throws IOException {
        DatasetLayout best = null;
        long most = 0;
        for (DatasetLayout layout : DatasetLayouts.all()) {
            long fits = files.stream()
                    .filter(file -> layout.parse(file, file.toString()).isPresent())
                    .count();
            if (fits > most) {
                best = layout;
                most = fits;
            }
        }
        if (best == null) {
            String looked = DatasetLayouts.all().stream()
                    .map(layout -> layout.name() + " (" + layout.example() + ")")
                    .collect(Collectors.joining(", "));
            throw new IOException(folder + " holds " + files.size()
                    + " sound files, none in a layout that is known; looked for " + looked);
        }
        return best;
    }

    private static boolean isWav(Path file) {
        return extension(file).equals("wav");
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
