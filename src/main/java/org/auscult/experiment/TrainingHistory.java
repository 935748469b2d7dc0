package org.auscult.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.detector.TrainingProgress;

/** Reads how a training went from a run's {@code history.csv}. */
public final class TrainingHistory {
    private TrainingHistory() {}

    /**
     * Every batch, in order.
     *
     * @param run folder of a run
     * @throws IOException naming the file, if it is missing or damaged
     */
    public static List<TrainingProgress> read(Path run) throws IOException {
        Path file = run.resolve(History.FILE);
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing; train the run again");
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            List<String> titles = cells(lines.get(0));
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < titles.size(); i++) {
                    row.put(titles.get(i), cells.get(i));
                }
                rows.add(row);
            }
            Map<Integer, Integer> batches = new LinkedHashMap<>();
            rows.forEach(row -> batches.merge(whole(row, "epoch"), whole(row, "batch"), Math::max));
            List<TrainingProgress> history = new ArrayList<>();
            for (Map<String, String> row : rows) {
                history.add(batch(row, batches, (history.size() + 1.0) / rows.size()));
            }
            return List.copyOf(history);
        } catch (RuntimeException e) {
            throw new IOException(file + " is damaged: its rows can't be read", e);
        }
    }

    /**
     * The epochs that were begun.
     *
     * @param run folder of a run
     * @return their number; 0 if there is no readable history
     */
    static int epochs(Path run) {
        try {
            return read(run).stream().mapToInt(TrainingProgress::epoch).max().orElse(0);
        } catch (IOException unknown) {
            return 0;
        }
    }

    private static TrainingProgress batch(Map<String, String> row, Map<Integer, Integer> batches, double fraction) {
        int epoch = whole(row, "epoch");
        return new TrainingProgress(
                row.getOrDefault("phase", ""),
                epoch,
                batches.keySet().stream().mapToInt(e -> e).max().orElse(epoch),
                whole(row, "batch"),
                batches.getOrDefault(epoch, 1),
                numbers(row, "loss_"),
                numbers(row, "heldout_"),
                numbers(row, "auc_"),
                number(row, "learning_rate"),
                number(row, "gradient_norm"),
                fraction,
                number(row, "seconds"),
                number(row, "waited"));
    }

    private static Map<String, Double> numbers(Map<String, String> row, String prefix) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        row.forEach((title, cell) -> {
            if (title.startsWith(prefix) && !cell.isEmpty()) {
                numbers.put(title.substring(prefix.length()), Double.valueOf(cell));
            }
        });
        return numbers;
    }

    private static int whole(Map<String, String> row, String title) {
        return Integer.parseInt(row.getOrDefault(title, ""));
    }

    private static double number(Map<String, String> row, String title) {
        return Double.parseDouble(row.getOrDefault(title, ""));
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }
}
