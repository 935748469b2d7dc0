package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Conditions that names leave out, from lists as the DCASE evaluators have them: rows of file and label (0 or normal, 1 or
 * anomaly) in the last cell. The machine stands in a row of its own before them, as a folder of the file's path
 * ({@code dev_data/fan/test/…}), or in the list's name ({@code ground_truth_fan_section_00_test.csv}).
 */
public final class TruthList {
    private static final Pattern LIST = Pattern.compile("ground_truth_(.+?)_section_.*", Pattern.CASE_INSENSITIVE);

    private final Map<String, Condition> byFile = new HashMap<>();

    private TruthList() {}

    /**
     * Reads a list, or all lists in a folder.
     *
     * @throws IOException naming the file, if it is missing or holds no label
     */
    public static TruthList read(Path path) throws IOException {
        TruthList truth = new TruthList();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path, 2)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".csv"))
                        .sorted()
                        .toList()) {
                    truth.add(file);
                }
            }
        } else if (Files.isRegularFile(path)) {
            truth.add(path);
        } else {
            throw new IOException(
                    path + " is not there; choose the CSV file, or its folder, that tells the conditions");
        }
        if (truth.byFile.isEmpty()) {
            throw new IOException(path + " tells no condition; its rows must end with 0 or 1, normal or anomaly");
        }
        return truth;
    }

    private void add(Path list) throws IOException {
        Matcher name = LIST.matcher(list.getFileName().toString());
        String machine = name.matches() ? name.group(1) : "";
        for (List<String> row : CsvRows.read(list)) {
            Condition condition = Condition.of(row.get(row.size() - 1));
            String file = row.get(0);
            if (row.stream().skip(1).allMatch(String::isEmpty)) {
                machine = file;
            } else if (condition != Condition.UNKNOWN) {
                for (String one : file.contains("/") ? folders(file) : List.of(machine)) {
                    byFile.put(key(one, file), condition);
                }
            }
        }
    }

    /** Any of them may name the machine: there may be folders above it, and below it. */
    private static List<String> folders(String path) {
        return Stream.of(path.substring(0, path.lastIndexOf('/')).split("/"))
                .filter(folder -> !folder.isEmpty())
                .toList();
    }

    /** The recording with its condition, if it had none and a list tells it. */
    Recording tell(Recording recording) {
        if (recording.condition() != Condition.UNKNOWN) {
            return recording;
        }
        String file = recording.file().getFileName().toString();
        Condition condition = byFile.get(key(recording.machine().type(), file));
        Condition anyMachine = condition == null ? byFile.get(key("", file)) : condition;
        return anyMachine == null ? recording : recording.withCondition(anyMachine);
    }

    private static String key(String machine, String file) {
        return (machine + "/" + file.substring(file.lastIndexOf('/') + 1)).toLowerCase(Locale.ROOT);
    }
}
