package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A list of one's own, {@code file,machine,id,label,split}, as a CSV file in the folder; files below it, or anywhere. */
final class CsvLayout implements DatasetLayout {
    @Override
    public String name() {
        return "CSV list";
    }

    @Override
    public String key() {
        return "csv";
    }

    @Override
    public String example() {
        return "a CSV file with the columns file,machine,id,label,split";
    }

    @Override
    public SplitRule ownSplit(List<Recording> recordings) {
        return SplitRule.unlessNamed(recordings);
    }

    @Override
    public List<Recording> read(Path root, List<Path> files, ScanSettings settings, Consumer<FileProblem> problems)
            throws IOException {
        List<Recording> recordings = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return recordings;
        }
        FilesThere there = new FilesThere(files);
        Set<String> names = new HashSet<>();
        List<Path> labelling = new ArrayList<>();
        for (Path list : lists(root)) {
            try {
                List<Recording> own = Manifest.read(list, root, settings.rules(), problems);
                requireFiles(list, own, there);
                requireNamedApart(list, own, names);
                recordings.addAll(own);
                if (own.stream().anyMatch(recording -> recording.condition() != Condition.UNKNOWN)) {
                    labelling.add(list);
                }
            } catch (DamagedListException e) {
                if (isCalled(settings.layout())) {
                    throw e;
                }
                problems.accept(e.problem());
            }
        }
        if (!labelling.isEmpty() && !isCalled(settings.layout())) {
            int listed = there.count(recordings);
            if (2 * listed < files.size()) {
                labelling.forEach(list -> problems.accept(passedOver(list, listed, files.size())));
            }
        }
        return recordings;
    }

    /** Folders of one's own always fit more. */
    private FileProblem passedOver(Path list, int listed, int files) {
        return new FileProblem(
                ProblemKind.NAME,
                list,
                "it is passed over: " + listed + " of " + files + " sound files are listed, fewer than half",
                "list the others too, or choose the layout " + name());
    }

    @Override
    public FileProblem stranger(Path file) {
        return new FileProblem(
                ProblemKind.NAME, file, "it stands in no list", "list it in the CSV file, or choose another layout");
    }

    private static List<Path> lists(Path root) throws IOException {
        List<Path> lists = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(root, "*.csv")) {
            found.forEach(lists::add);
        }
        Collections.sort(lists);
        return lists;
    }

    /** A list of what was moved away would fit as much as the layout that the sound is really in. */
    private static void requireFiles(Path list, List<Recording> recordings, FilesThere there)
            throws DamagedListException {
        if (!recordings.isEmpty() && recordings.stream().noneMatch(one -> there.has(one.file()))) {
            throw new DamagedListException(
                    list,
                    "none of the " + recordings.size() + " files that it names is there; the first is "
                            + recordings.get(0).file(),
                    "correct its column file, or take the list away");
        }
    }

    /** @param names those of the lists before; this one's are added, if none of them is among them */
    private static void requireNamedApart(Path list, List<Recording> recordings, Set<String> names)
            throws DamagedListException {
        Set<String> own = new HashSet<>();
        for (Recording recording : recordings) {
            if (names.contains(recording.name()) || !own.add(recording.name())) {
                throw new DamagedListException(
                        list,
                        "there is more than one row of " + recording.name(),
                        "take one away, from whichever list it is in, or name them apart in a column name");
            }
        }
        names.addAll(own);
    }
}
