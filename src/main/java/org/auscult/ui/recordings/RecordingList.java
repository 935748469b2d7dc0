package org.auscult.ui.recordings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.auscult.dataset.Recording;
import org.auscult.file.AtomicFiles;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.PathChooser;
import org.auscult.workbench.Verdicts;

/** The ways out of the window for a list of recordings: their files, or a table with their scores. */
public final class RecordingList {
    private final Supplier<Verdicts> verdicts;
    private final PathChooser paths;
    private final Consumer<String> clipboard;
    private final Jobs jobs;
    private final Notices notices;
    private final Executor lane;

    /**
     * The ways out.
     *
     * @param verdicts what is called anomalous now
     * @param clipboard puts text on the clipboard
     * @param lane writes the files
     */
    public RecordingList(
            Supplier<Verdicts> verdicts,
            PathChooser paths,
            Consumer<String> clipboard,
            Jobs jobs,
            Notices notices,
            Executor lane) {
        this.verdicts = verdicts;
        this.paths = paths;
        this.clipboard = clipboard;
        this.jobs = jobs;
        this.notices = notices;
        this.lane = lane;
    }

    /** Puts the paths on the clipboard, a line each. */
    public void copyFiles(List<Recording> recordings) {
        clipboard.accept(files(recordings));
        notices.done(
                recordings.size() == 1 ? "The path is copied" : "The paths of " + recordings.size() + " are copied");
    }

    /** Writes the paths into a text file that the user chooses, a line each. */
    public void saveFiles(List<Recording> recordings) {
        String text = files(recordings);
        paths.save("Save the file list", "selection.txt").ifPresent(file -> write(file, text));
    }

    /** Writes a CSV file that the user chooses: what is known of each recording, and its scores. */
    public void saveTable(List<Recording> recordings) {
        String text = csv(recordings, verdicts.get());
        paths.save("Save the selection", "selection.csv").ifPresent(file -> write(file, text));
    }

    private static String files(List<Recording> recordings) {
        return recordings.stream().map(r -> r.file() + "\n").distinct().collect(Collectors.joining());
    }

    static String csv(List<Recording> recordings, Verdicts verdicts) {
        List<String> titles = new ArrayList<>(
                List.of("file", "name", "type", "id", "split", "condition", "domain", "attributes", "called", "fused"));
        titles.addAll(verdicts.view().scores());
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            csv.printRecord(titles);
            for (Recording recording : recordings) {
                csv.printRecord(row(recording, verdicts, titles.size()));
            }
            return text.toString();
        } catch (IOException e) {
            throw new IllegalStateException("Memory can't be written", e);
        }
    }

    private static List<Object> row(Recording recording, Verdicts verdicts, int columns) {
        List<Object> row = new ArrayList<>(List.of(
                recording.file(),
                recording.name(),
                recording.machine().type(),
                recording.machine().id(),
                recording.split().label(),
                recording.condition().label(),
                recording.domain().label(),
                recording.attributeLine()));
        verdicts.view().of(recording).ifPresent(clip -> {
            row.add(verdicts.isAnomalous(clip) ? "anomalous" : "normal");
            row.add(verdicts.view().fused(clip));
            for (double z : clip.z()) {
                row.add(z);
            }
        });
        while (row.size() < columns) {
            row.add("");
        }
        return row;
    }

    private void write(Path file, String text) {
        jobs.submit("Saving " + file.getFileName(), lane, (progress, stop) -> {
                    AtomicFiles.write(file, temporary -> Files.write(temporary, text.getBytes(StandardCharsets.UTF_8)));
                    return file;
                })
                .onDone(saved -> notices.done("Saved as " + saved))
                .onFailed(error -> notices.failed(file + " can't be written", error));
    }
}
