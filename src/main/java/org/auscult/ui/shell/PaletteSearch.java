package org.auscult.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.experiment.Experiment;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.RunWords;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Settings;
import org.auscult.workbench.Workbench;

/** What the palette looks through: actions, recent data sets, runs and recordings. */
final class PaletteSearch {
    private static final int MOST = 40;
    private static final int MOST_RECORDINGS = 12;
    /** At equal fit an action comes before a name. */
    private static final int ACTION = 6;
    /** What is found by another word only counts less. */
    private static final int BEHIND = 2;

    private final Workbench workbench;
    private final Selection selection;
    private final Settings settings;
    private final Actions actions;
    private final Consumer<Path> open;

    private record Hit(PaletteEntry entry, int score) {}

    PaletteSearch(Workbench workbench, Selection selection, Settings settings, Actions actions, Consumer<Path> open) {
        this.workbench = workbench;
        this.selection = selection;
        this.settings = settings;
        this.actions = actions;
        this.open = open;
    }

    /** The best fits, best first; every action while nothing is typed. */
    List<PaletteEntry> of(String query) {
        if (query.isBlank()) {
            return actionEntries();
        }
        FuzzyMatch match = new FuzzyMatch(query);
        List<Hit> hits = new ArrayList<>();
        actionEntries().forEach(entry -> add(hits, entry, match, ACTION));
        runEntries().forEach(entry -> add(hits, entry, match, 0));
        folderEntries().forEach(entry -> add(hits, entry, match, 0));
        hits.addAll(recordings(match));
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .limit(MOST)
                .map(Hit::entry)
                .toList();
    }

    private static void add(List<Hit> hits, PaletteEntry entry, FuzzyMatch match, int bonus) {
        int score = score(match, entry);
        if (score != FuzzyMatch.NONE) {
            hits.add(new Hit(entry, score + bonus));
        }
    }

    private static int score(FuzzyMatch match, PaletteEntry entry) {
        String words = entry.title() + " " + entry.kind();
        int own = match.score(words);
        if (own != FuzzyMatch.NONE) {
            return own;
        }
        int other = match.score(words + " " + entry.synonyms());
        return other == FuzzyMatch.NONE ? FuzzyMatch.NONE : other / BEHIND;
    }

    private List<PaletteEntry> actionEntries() {
        List<PaletteEntry> entries = new ArrayList<>();
        for (ActionGroup group : actions.groups()) {
            for (Action action : group.actions()) {
                entries.add(new PaletteEntry(
                        action.icon(),
                        action.words(),
                        group.title(),
                        Synonyms.of(action.id()),
                        Shortcuts.words(action),
                        action.obstacle().getValue(),
                        action.run()));
            }
        }
        return entries;
    }

    private List<PaletteEntry> runEntries() {
        return workbench.experiments().stream()
                .map(run -> PaletteEntry.free("mdi2c-chart-line", RunWords.titled(run), "Run", () -> show(run)))
                .toList();
    }

    private void show(Experiment run) {
        if (workbench.experiments().contains(run)) {
            workbench.shownProperty().set(run);
        }
    }

    private List<PaletteEntry> folderEntries() {
        return settings.recentFolders().stream()
                .map(folder -> PaletteEntry.free(
                        "mdi2f-folder-outline", "Open Recent: " + folder, "Data set", () -> open.accept(folder)))
                .toList();
    }

    private List<Hit> recordings(FuzzyMatch match) {
        Dataset dataset = workbench.datasetProperty().get();
        List<Recording> all = dataset == null ? List.of() : dataset.recordings();
        record Found(Recording recording, int score) {}
        return all.stream()
                .map(recording -> new Found(recording, match.score(recording.name())))
                .filter(found -> found.score() != FuzzyMatch.NONE)
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .limit(MOST_RECORDINGS)
                .map(found -> new Hit(entry(found.recording()), found.score()))
                .toList();
    }

    private PaletteEntry entry(Recording recording) {
        return PaletteEntry.free(
                "mdi2w-waveform",
                recording.name(),
                "Recording",
                () -> selection.focusedProperty().set(recording));
    }
}
