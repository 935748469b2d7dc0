package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The lists {@code attributes_00.csv} of a machine (DCASE since 2022): a row a file, {@code file_name,d1p,d1v,d2p,d2v,…},
 * where p names an attribute and v is its value.
 */
final class AttributeLists {
    private final Map<String, Map<String, String>> byName = new HashMap<>();

    private AttributeLists() {}

    /** @param problems told of lists that are damaged, and are left out */
    static AttributeLists in(Path folder, Consumer<FileProblem> problems) throws IOException {
        AttributeLists lists = new AttributeLists();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "attributes_*.csv")) {
                for (Path file : files) {
                    lists.add(file, problems);
                }
            }
        }
        return lists;
    }

    private void add(Path file, Consumer<FileProblem> problems) throws IOException {
        try {
            CsvRows.read(file).forEach(this::add);
        } catch (DamagedListException e) {
            problems.accept(e.problem());
        }
    }

    private void add(List<String> row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i + 1 < row.size(); i += 2) {
            if (!row.get(i).isEmpty()
                    && !row.get(i + 1).isEmpty()
                    && !row.get(i + 1).equals("noAttribute")) {
                attributes.put(row.get(i), row.get(i + 1));
            }
        }
        String path = row.get(0);
        byName.put(path.substring(path.lastIndexOf('/') + 1), attributes);
    }

    Map<String, String> of(Path file) {
        return byName.getOrDefault(file.getFileName().toString(), Map.of());
    }
}
