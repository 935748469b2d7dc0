package org.auscult.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.auscult.file.AtomicFiles;

/**
 * {@code faults.csv} beside a plant's clips: the truth about its faulty ones.
 *
 * @param regions of each faulty clip by its path below the plant, with forward slashes; none for a fault that has no place
 */
public record FaultList(Map<String, List<FaultRegion>> regions) {
    private static final String FILE = "faults.csv";
    private static final String HEADER = "file,type,id,fault,severity,start_s,end_s,low_hz,high_hz";
    private static final int START = 5;

    /**
     * Reads a plant's.
     *
     * @throws IOException naming the file, if there is none, or it is damaged or of an earlier version
     */
    public static FaultList read(Path plant) throws IOException {
        Path file = plant.resolve(FILE);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IOException(file + " is no list of faults; make the plant again with the command demo");
        }
        Map<String, List<FaultRegion>> regions = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            List<FaultRegion> own = regions.computeIfAbsent(cells[0], name -> new ArrayList<>());
            try {
                if (!cells[START].isEmpty()) {
                    own.add(new FaultRegion(
                            Double.parseDouble(cells[START]),
                            Double.parseDouble(cells[START + 1]),
                            Double.parseDouble(cells[START + 2]),
                            Double.parseDouble(cells[START + 3])));
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IOException(file + " is damaged at \"" + line + "\"; make the plant again", e);
            }
        }
        return new FaultList(regions);
    }

    static void write(Path plant, List<String> rows) throws IOException {
        AtomicFiles.writeString(plant.resolve(FILE), HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    /** A row for each region of a clip; one without a place, if there is none. */
    static List<String> rows(String file, String type, int id, PlantClip clip) {
        String fault = String.format(Locale.ROOT, "%s,%s,%02d,%s,%.3f,", file, type, id, clip.fault(), clip.severity());
        return clip.regions().isEmpty()
                ? List.of(fault + ",,,")
                : clip.regions().stream()
                        .map(r -> fault
                                + String.format(
                                        Locale.ROOT, "%.3f,%.3f,%.0f,%.0f", r.start(), r.end(), r.low(), r.high()))
                        .collect(Collectors.toList());
    }
}
