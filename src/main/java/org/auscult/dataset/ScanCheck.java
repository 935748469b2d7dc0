package org.auscult.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.auscult.audio.AudioInfo;
import org.auscult.words.Counted;

/** What names and headers alone show to be wrong with a data set. */
final class ScanCheck {
    private static final int FEWEST = 10;
    private static final double LENGTH_TOLERANCE = 0.02;

    private final List<Recording> clips;
    private final Map<Path, AudioInfo> sounds;

    ScanCheck(List<Recording> clips, Map<Path, AudioInfo> sounds) {
        this.clips = clips;
        this.sounds = sounds;
    }

    List<FileProblem> problems() {
        List<FileProblem> problems = new ArrayList<>();
        Map<String, List<Path>> types = new TreeMap<>();
        for (Recording clip : clips) {
            if (clip.excerpt().isWhole() && clip.split() != Split.SUPPLEMENTAL) {
                types.computeIfAbsent(clip.machine().type(), t -> new ArrayList<>())
                        .add(clip.file());
            }
        }
        types.forEach((type, files) -> {
            problems.addAll(odd(
                    files,
                    AudioInfo::sampleRate,
                    ProblemKind.RATE,
                    " Hz",
                    type,
                    "it is resampled to 16 kHz; what lies above its own band is missing"));
            problems.addAll(odd(
                    files,
                    AudioInfo::channels,
                    ProblemKind.CHANNELS,
                    " channels",
                    type,
                    "check that the chosen channel is the same microphone"));
            problems.addAll(lengths(files, type));
        });
        problems.addAll(fewClips());
        problems.addAll(twins());
        return problems;
    }

    private List<FileProblem> odd(
            List<Path> files,
            Function<AudioInfo, Integer> what,
            ProblemKind kind,
            String unit,
            String type,
            String remedy) {
        int usual = usual(files, what);
        return files.stream()
                .filter(file -> what.apply(info(file)) != usual)
                .map(file -> new FileProblem(
                        kind, file, what.apply(info(file)) + unit + " where " + type + " usually has " + usual, remedy))
                .toList();
    }

    private List<FileProblem> lengths(List<Path> files, String type) {
        double usual = usual(files, info -> (int) Math.round(info.seconds() * 100)) / 100.0;
        return files.stream()
                .filter(file -> Math.abs(info(file).seconds() - usual) > Math.max(0.02, LENGTH_TOLERANCE * usual))
                .map(file -> new FileProblem(
                        ProblemKind.LENGTH,
                        file,
                        String.format(
                                Locale.ROOT,
                                "%.2f s where %s usually has %.2f s",
                                info(file).seconds(),
                                type,
                                usual),
                        "scores of clips of other lengths compare badly; cut all to one length"))
                .toList();
    }

    private int usual(List<Path> files, Function<AudioInfo, Integer> what) {
        Map<Integer, Integer> counts = new HashMap<>();
        files.forEach(file -> counts.merge(what.apply(info(file)), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private AudioInfo info(Path file) {
        AudioInfo info = sounds.get(file);
        if (info == null) {
            throw new IllegalStateException(file + " has no header");
        }
        return info;
    }

    private List<FileProblem> fewClips() {
        List<FileProblem> problems = new ArrayList<>();
        MachineId.group(clips, Recording::machine).forEach((machine, own) -> {
            long training = own.stream().filter(Recording::isTrainingNormal).count();
            if (training < FEWEST) {
                boolean isLabelled = own.stream().anyMatch(clip -> clip.condition() != Condition.UNKNOWN);
                problems.add(new FileProblem(
                        ProblemKind.FEW_CLIPS,
                        folder(own),
                        machine + " has " + Counted.of(training, "normal training clip")
                                + (isLabelled ? "" : ": its recordings have no label"),
                        isLabelled
                                ? "record more normal sound: below " + FEWEST + " its scores can't be trusted"
                                : Condition.HOW_TO_LABEL));
            }
        });
        return problems;
    }

    /** What all of them lie in. */
    private static Path folder(List<Recording> clips) {
        Path folder = clips.get(0).file().resolveSibling("");
        for (Recording clip : clips) {
            while (!clip.file().startsWith(folder) && folder.getParent() != null) {
                folder = folder.getParent();
            }
        }
        return folder;
    }

    private List<FileProblem> twins() {
        Map<String, List<Recording>> origins = clips.stream()
                .filter(clip -> clip.split() != Split.SUPPLEMENTAL)
                .collect(Collectors.groupingBy(Recording::origin));
        List<FileProblem> problems = new ArrayList<>();
        origins.values().forEach(own -> {
            boolean hasTraining = own.stream().anyMatch(r -> r.split() == Split.TRAIN);
            own.stream()
                    .filter(r -> hasTraining && r.split() == Split.TEST)
                    .forEach(r -> problems.add(new FileProblem(
                            ProblemKind.TWINS,
                            r.file(),
                            "a copy of this recording, or another part of it, is for training",
                            "put both on one side: choose a split by percentage")));
        });
        return problems;
    }
}
