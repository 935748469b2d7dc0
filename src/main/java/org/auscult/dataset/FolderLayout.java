package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Folders of one's own: the first folder that is no word of the rules names the type of machine, the next its id; folders
 * or parts of the file's name say normal or anomalous, training or test; so does the opened folder itself. Where nothing says,
 * the condition is unknown.
 */
final class FolderLayout implements DatasetLayout {
    private static final String ONLY_ID = "00";

    @Override
    public String name() {
        return "Own folders";
    }

    @Override
    public String key() {
        return "folders";
    }

    @Override
    public String example() {
        return "compressor/2/normal/monday.wav";
    }

    @Override
    public boolean isFallback() {
        return true;
    }

    @Override
    public SplitRule ownSplit(List<Recording> recordings) {
        return SplitRule.unlessNamed(recordings);
    }

    @Override
    public List<Recording> read(Path root, List<Path> files, ScanSettings settings, Consumer<FileProblem> problems)
            throws IOException {
        List<Recording> recordings = new ArrayList<>();
        for (Path file : files) {
            recordings.add(recording(root, file, settings.rules()));
        }
        return recordings;
    }

    private static Recording recording(Path root, Path file, FolderRules rules) {
        List<String> folders = new ArrayList<>();
        List<String> words = new ArrayList<>(isLabel(root, rules) ? words(root.getFileName()) : List.of());
        Path below = root.relativize(file);
        for (Path part : below) {
            List<String> inPart = words(part);
            if (!part.equals(below.getFileName()) && !isLabel(part, rules)) {
                folders.add(part.toString());
            }
            words.addAll(0, inPart);
        }
        String type = folders.isEmpty() ? machine(root, rules) : folders.get(0);
        String id = folders.size() > 1 ? String.join("/", folders.subList(1, folders.size())) : ONLY_ID;
        return new Recording(
                file, Paths.name(root, file), new MachineId(type, id), split(words, rules), condition(words, rules));
    }

    /** Whoever opens the folder of normal sound alone has named the machine by the folder above it. */
    private static String machine(Path root, FolderRules rules) {
        Path folder = root;
        while (isLabel(folder, rules) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return Paths.folderName(folder);
    }

    private static List<String> words(Path part) {
        return List.of(part.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    /** Whether a folder's name says no more than the condition or the use. */
    private static boolean isLabel(Path folder, FolderRules rules) {
        Path name = folder.getFileName();
        return name != null
                && words(name).stream()
                        .allMatch(word -> rules.condition(word) != Condition.UNKNOWN
                                || rules.split(word).isPresent());
    }

    private static Condition condition(List<String> words, FolderRules rules) {
        return words.stream()
                .map(rules::condition)
                .filter(condition -> condition != Condition.UNKNOWN)
                .findFirst()
                .orElse(Condition.UNKNOWN);
    }

    private static Split split(List<String> words, FolderRules rules) {
        return words.stream()
                .map(rules::split)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Split.TEST);
    }
}
