package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Folders of one's own: the first folder that is no word of the rules names the type of machine, the next its id; folders
 * or parts of the file's name say normal or anomalous, training or test. Where nothing says, the condition is unknown.
 */
final class FolderLayout implements DatasetLayout {
    private static final String ONLY_ID = "00";

    @Override
    public String name() {
        return "Own folders";
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
        List<String> words = new ArrayList<>();
        Path below = root.relativize(file);
        for (Path part : below.subpath(0, below.getNameCount())) {
            boolean isFile = part.equals(below.getFileName());
            List<String> inPart =
                    List.of(part.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
            if (!isFile && !isWord(inPart, rules)) {
                folders.add(part.toString());
            }
            words.addAll(0, inPart);
        }
        String type = folders.isEmpty() ? Paths.folderName(root) : folders.get(0);
        String id = folders.size() > 1 ? String.join("/", folders.subList(1, folders.size())) : ONLY_ID;
        return new Recording(
                file, Paths.name(root, file), new MachineId(type, id), split(words, rules), condition(words, rules));
    }

    private static boolean isWord(List<String> words, FolderRules rules) {
        return words.stream()
                .allMatch(word -> rules.normal().contains(word)
                        || rules.anomalous().contains(word)
                        || rules.train().contains(word)
                        || rules.test().contains(word));
    }

    private static Condition condition(List<String> words, FolderRules rules) {
        for (String word : words) {
            if (rules.anomalous().contains(word)) {
                return Condition.ANOMALOUS;
            } else if (rules.normal().contains(word)) {
                return Condition.NORMAL;
            }
        }
        return Condition.UNKNOWN;
    }

    private static Split split(List<String> words, FolderRules rules) {
        return words.stream().anyMatch(rules.train()::contains) ? Split.TRAIN : Split.TEST;
    }
}
