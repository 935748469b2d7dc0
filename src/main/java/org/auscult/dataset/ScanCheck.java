package org.auscult.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.audio.AudioInfo;
import org.auscult.words.Counted;

/** What names and headers alone show to be wrong with a data set. */
final class ScanCheck {
    private static final int FEWEST = 10;
    private static final double LENGTH_TOLERANCE = 0.02;
    private static final int HEARD_AT = 16000;

    private final List<Recording> clips;
    private final Map<Path, AudioInfo> sounds;

    ScanCheck(List<Recording> clips, Map<Path, AudioInfo> sounds) {
        this.clips = clips;
        this.sounds = sounds;
    }

    List<FileProblem> problems() {
        List<FileProblem> problems = new ArrayList<>();
        Map<String, List<Recording>> types = clips.stream()
                .filter(clip -> clip.split() != Split.SUPPLEMENTAL)
                .collect(Collectors.groupingBy(clip -> clip.machine().type(), TreeMap::new, Collectors.toList()));
        types.forEach((type, own) -> {
            List<Path> files = own.stream().map(Recording::file).distinct().toList();
            problems.addAll(odd(
                    files,
                    type,
                    ProblemKind.RATE,
                    AudioInfo::sampleRate,
                    rate -> rate + " Hz",
                    ScanCheck::afterResampling));
            problems.addAll(odd(
                    files,
                    type,
                    ProblemKind.CHANNELS,
                    AudioInfo::channels,
                    channels -> Counted.of(channels, "channel"),
                    (channels, usual) -> "check that the chosen channel is the same microphone"));
            problems.addAll(lengths(own, type));
        });
        problems.addAll(fewClips());
        problems.addAll(twins());
        return problems;
    }

    private List<FileProblem> odd(
            List<Path> files,
            String type,
            ProblemKind kind,
            ToIntFunction<AudioInfo> what,
            IntFunction<String> words,
            BiFunction<Integer, Integer, String> remedy) {
        int usual = usual(files.stream().map(file -> what.applyAsInt(info(file))));
        List<FileProblem> problems = new ArrayList<>();
        for (Path file : files) {
            int own = what.applyAsInt(info(file));
            if (own != usual) {
                String reason = words.apply(own) + " where " + type + " usually has " + usual;
                problems.add(new FileProblem(kind, file, reason, remedy.apply(own, usual)));
            }
        }
        return problems;
    }

    /** Which part of the band one file has and others have not, once all are heard at one rate. */
    private static String afterResampling(int rate, int usual) {
        int band = Math.min(rate, HEARD_AT) / 2;
        int usualBand = Math.min(usual, HEARD_AT) / 2;
        String difference = band < usualBand
                ? "what lies above " + band + " Hz is missing"
                : band > usualBand
                        ? "the others have nothing above " + usualBand + " Hz"
                        : "what lies above " + band + " Hz is dropped, as the others' is";
        return "it is resampled to 16 kHz; " + difference;
    }

    /** Files that are cut have clips of one length. */
    private List<FileProblem> lengths(List<Recording> own, String type) {
        double usual = usual(own.stream().map(clip -> (int) Math.round(seconds(clip) * 100))) / 100.0;
        return own.stream()
                .filter(clip -> clip.excerpt().isWhole())
                .filter(clip -> Math.abs(seconds(clip) - usual) > Math.max(0.02, LENGTH_TOLERANCE * usual))
                .map(clip -> new FileProblem(
                        ProblemKind.LENGTH,
                        clip.file(),
                        String.format(Locale.ROOT, "%.2f s where %s usually has %.2f s", seconds(clip), type, usual),
                        "scores of clips of other lengths compare badly; cut all to one length"))
                .toList();
    }

    private double seconds(Recording clip) {
        return Math.min(clip.excerpt().seconds(), info(clip.file()).seconds());
    }

    private static int usual(Stream<Integer> values) {
        Map<Integer, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
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
