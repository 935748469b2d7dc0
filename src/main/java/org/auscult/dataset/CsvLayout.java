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
    public String example() {
        return "recordings.csv with the columns file,machine,id,label,split";
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
        Set<String> names = new HashSet<>();
        for (Path list : lists(root)) {
            try {
                List<Recording> own = Manifest.read(list, root);
                requireNamedApart(list, own, names);
                recordings.addAll(own);
            } catch (DamagedListException e) {
                if (name().equalsIgnoreCase(settings.layout())) {
                    throw e;
                }
                problems.accept(e.problem());
            }
        }
        return recordings;
    }

    private static List<Path> lists(Path root) throws IOException {
        List<Path> lists = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(root, "*.csv")) {
            found.forEach(lists::add);
        }
        Collections.sort(lists);
        return lists;
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
