package org.auscult.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.auscult.ui.recordings.RecordingsPane;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;

/** What moves panes about. */
public final class PaneActions {
    private PaneActions() {}

    /** The group. */
    public static ActionGroup group(WorkArea work, RecordingsPane recordings) {
        StringBinding unopened =
                Bindings.when(work.visibleProperty()).then("").otherwise("Open a folder of recordings first");
        List<Action> moves = List.of(
                new Action(
                        "section-next",
                        "Go to the Next Section",
                        "mdi2a-arrow-right-bold-box-outline",
                        "F6",
                        unopened,
                        work.sections()::next),
                new Action(
                        "section-previous",
                        "Go to the Section Before",
                        "mdi2a-arrow-left-bold-box-outline",
                        "Shift+F6",
                        unopened,
                        work.sections()::previous),
                new Action(
                        "pane-apart",
                        "Pull the Pane Apart or Put It Back",
                        "mdi2d-dock-window",
                        "Shortcut+Shift+W",
                        work.moves().noPaneUsed(),
                        work.moves()::toggleApart),
                new Action(
                        "pane-beside",
                        "Show the Plot Beside the Others or Put It Back",
                        "mdi2v-view-split-vertical",
                        "Shortcut+Shift+B",
                        work.moves().notSplittable(),
                        work.moves()::toggleBeside),
                new Action(
                        "panes-back",
                        "Put All Panes Back",
                        "mdi2d-dock-left",
                        "",
                        work.moves().nothingMoved(),
                        work.moves()::putAllBack),
                new Action(
                        "jobs-all",
                        "Show All Jobs",
                        "mdi2p-progress-clock",
                        "Shortcut+J",
                        unopened,
                        () -> work.show("Jobs")));
        Stream<Action> parts =
                recordings.parts().stream().map(part -> visit(part, unopened, () -> recordings.visit(part)));
        Stream<Action> panes = work.titles().stream().map(title -> visit(title, unopened, () -> work.visit(title)));
        return new ActionGroup(
                "Panes", List.of(moves, Stream.concat(parts, panes).toList()));
    }

    private static Action visit(String title, StringBinding obstacle, Runnable visit) {
        return new Action("pane-" + title.toLowerCase(Locale.ROOT), "Go to " + title, "mdi2t-tab", "", obstacle, visit);
    }
}
