package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    public List<Recording> read(Path root, List<Path> files, ScanSettings settings) throws IOException {
        List<Recording> recordings = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return recordings;
        }
        try (DirectoryStream<Path> lists = Files.newDirectoryStream(root, "*.csv")) {
            for (Path list : lists) {
                recordings.addAll(Manifest.read(list, root));
            }
        }
        return recordings;
    }
}
