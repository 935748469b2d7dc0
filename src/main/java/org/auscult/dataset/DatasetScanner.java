package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.auscult.audio.AudioInfo;
import org.auscult.audio.SoundFormats;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;
import org.auscult.words.Counted;
import org.auscult.words.NaturalOrder;
import org.jspecify.annotations.Nullable;

/** Finds the recordings below a folder. */
public final class DatasetScanner {
    private static final Comparator<Recording> BY_PLACE = Comparator.comparing(
                    (Recording recording) -> recording.file().toString(), NaturalOrder.NAMES)
            .thenComparing(recording -> recording.excerpt().startSeconds())
            .thenComparing(Recording::name);

    /**
     * Recognises the layout, the one that fits the most files, and reads each file's header.
     *
     * @param settings the user's wishes
     * @throws IOException naming the folder, if it is missing or no layout fits: then with what was looked for
     */
    public Dataset scan(Path root, ScanSettings settings, Consumer<Progress> listener, StopSignal stop)
            throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            String wrong = Files.exists(folder) ? " is not a folder; " : " is not there; connect its disk, or ";
            throw new IOException(folder + wrong + "choose the folder that holds the recordings");
        }
        SoundFiles found = SoundFiles.below(folder, stop);
        List<Path> files = found.files();
        LayoutChoice.Chosen chosen = new LayoutChoice(DatasetLayouts.all()).choose(folder, files, settings);
        List<FileProblem> problems = new ArrayList<>(found.problems());
        problems.addAll(chosen.problems());
        List<Recording> known = told(chosen.recordings(), settings.truth(), problems::add);
        problems.addAll(strangers(files, known, chosen.layout()));
        Headers headers =
                Headers.read(known.stream().map(Recording::file).distinct().toList(), listener, stop);
        problems.addAll(headers.problems());
        SplitRule rule = settings.split().method() == SplitRule.Method.OWN
                ? chosen.layout().ownSplit(known)
                : settings.split();
        List<Recording> clips = new Splitter(rule)
                .split(cut(known, headers.sounds(), settings.cutting())).stream()
                        .sorted(BY_PLACE)
                        .toList();
        problems.addAll(new ScanCheck(clips, headers.sounds()).problems());
        problems.sort(Comparator.comparing(FileProblem::file));
        return new Dataset(folder, chosen.recognition(), clips, problems, headers.sounds());
    }

    private static List<Recording> told(
            List<Recording> recordings, @Nullable String truth, Consumer<FileProblem> problems) throws IOException {
        if (truth == null) {
            return recordings;
        }
        TruthList list = TruthList.read(Path.of(truth));
        List<Recording> told = recordings.stream().map(list::tell).toList();
        long unlabelled = unlabelled(recordings);
        if (unlabelled > 0 && unlabelled(told) == unlabelled) {
            problems.accept(new FileProblem(
                    ProblemKind.NAME,
                    Path.of(truth),
                    "it tells no condition of the " + Counted.of(unlabelled, "unlabelled recording"),
                    "choose the list of these machines"));
        }
        return told;
    }

    private static long unlabelled(List<Recording> recordings) {
        return recordings.stream()
                .filter(recording -> recording.condition() == Condition.UNKNOWN)
                .count();
    }

    private static List<Recording> cut(List<Recording> recordings, Map<Path, AudioInfo> sounds, Cutting cutting) {
        List<Recording> clips = new ArrayList<>();
        for (Recording recording : recordings) {
            AudioInfo sound = sounds.get(recording.file());
            if (sound != null && recording.excerpt().isWhole()) {
                clips.addAll(cutting.cut(recording, sound.seconds()));
            } else if (sound != null) {
                clips.add(recording);
            }
        }
        return clips;
    }

    private static List<FileProblem> strangers(List<Path> files, List<Recording> known, DatasetLayout layout) {
        Set<Path> read = known.stream().map(Recording::file).collect(Collectors.toCollection(HashSet::new));
        Set<String> readable = SoundFormats.extensions();
        return files.stream()
                .filter(file -> !read.contains(file))
                .map(file -> readable.contains(SoundFormats.extension(file))
                        ? layout.stranger(file)
                        : new FileProblem(ProblemKind.UNREADABLE, file, "not WAV, AIFF or FLAC", "convert it to WAV"))
                .toList();
    }
}
