package org.auscult.dataset;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder of recordings, as it was found.
 *
 * @param root the folder
 * @param layout the name of the layout it was read with
 * @param recordings sorted by name
 * @param problems the files that could not be read, sorted by path
 */
public record Dataset(Path root, String layout, List<Recording> recordings, List<FileProblem> problems) {
    public Dataset {
        recordings = List.copyOf(recordings);
        problems = List.copyOf(problems);
    }

    /** The types of machine, sorted. */
    public List<String> types() {
        return recordings.stream()
                .map(r -> r.machine().type())
                .distinct()
                .sorted()
                .toList();
    }

    /** The machines of a type, sorted. */
    public List<MachineId> machines(String type) {
        return recordings.stream()
                .map(Recording::machine)
                .filter(m -> m.type().equals(type))
                .distinct()
                .sorted()
                .toList();
    }

    /** The recordings of a type. */
    public List<Recording> ofType(String type) {
        return recordings.stream().filter(r -> r.machine().type().equals(type)).toList();
    }
}
