package org.auscult.ui.recordings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.auscult.dataset.Manifest;
import org.auscult.dataset.Recording;
import org.auscult.file.Csv;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Verdicts;

/** The ways out of the window for a list of recordings: their files, or a table with their scores. */
public final class RecordingList {
    private final Supplier<Verdicts> verdicts;
    private final Supplier<Judgements> judgements;
    private final FileExport export;
    private final Consumer<String> clipboard;
    private final Notices notices;

    /**
     * The ways out.
     *
     * @param verdicts what is called anomalous now
     * @param judgements what the user has found
     * @param export writes the files
     * @param clipboard puts text on the clipboard
     */
    public RecordingList(
            Supplier<Verdicts> verdicts,
            Supplier<Judgements> judgements,
            FileExport export,
            Consumer<String> clipboard,
            Notices notices) {
        this.verdicts = verdicts;
        this.judgements = judgements;
        this.export = export;
        this.clipboard = clipboard;
        this.notices = notices;
    }

    /** Puts the paths on the clipboard, a line each. */
    public void copyFiles(List<Recording> recordings) {
        clipboard.accept(files(recordings));
        notices.done(
                recordings.size() == 1 ? "The path is copied" : "The paths of " + recordings.size() + " are copied");
    }

    /** Writes the paths into a text file that the user chooses, a line each. */
    public void saveFiles(List<Recording> recordings) {
        List<Recording> all = List.copyOf(recordings);
        export.save("Save the file list", "selection.txt", () -> files(all).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a CSV file that the user chooses: what is known of each recording, and its scores. */
    public void saveTable(List<Recording> recordings) {
        List<Recording> all = List.copyOf(recordings);
        Verdicts called = verdicts.get();
        Judgements found = judgements.get();
        export.save(
                "Save the selection",
                "selection.csv",
                () -> csv(all, called, found).getBytes(StandardCharsets.UTF_8));
    }

    private static String files(List<Recording> recordings) {
        return recordings.stream().map(r -> r.file() + "\n").distinct().collect(Collectors.joining());
    }

    static String csv(List<Recording> recordings, Verdicts verdicts, Judgements judgements) {
        List<String> titles = new ArrayList<>(List.of(
                "file",
                "name",
                "type",
                "id",
                "split",
                "condition",
                "domain",
                "attributes",
                "verdict",
                "role",
                "called",
                "fused"));
        verdicts.view().scores().forEach(score -> titles.add(Manifest.STANDARDISED + score));
        List<List<?>> rows = new ArrayList<>(List.of(titles));
        recordings.forEach(recording -> rows.add(row(recording, verdicts, judgements.of(recording), titles.size())));
        return Csv.text(Csv.COMMAS, rows);
    }

    private static List<Object> row(Recording recording, Verdicts verdicts, Judgement judgement, int columns) {
        List<Object> row = new ArrayList<>(List.of(
                recording.file(),
                recording.name(),
                recording.machine().type(),
                recording.machine().id(),
                recording.split().label(),
                recording.condition().label(),
                recording.domain().label(),
                recording.attributeLine(),
                judgement.word()));
        verdicts.view().of(recording).ifPresent(clip -> {
            row.add(clip.role().label());
            row.add(verdicts.called(clip).label());
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
}
