package org.auscult.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;

/** What moves panes about. */
public final class PaneActions {
    private PaneActions() {}

    /** The group. */
    public static ActionGroup group(WorkArea work) {
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
                        work.noPaneUsed(),
                        work::toggleApart),
                new Action(
                        "pane-beside",
                        "Show the Plot Beside the Others or Put It Back",
                        "mdi2v-view-split-vertical",
                        "Shortcut+Shift+B",
                        work.notSplittable(),
                        work::toggleBeside),
                new Action(
                        "panes-back",
                        "Put All Panes Back",
                        "mdi2d-dock-left",
                        "",
                        work.nothingMoved(),
                        work::putAllBack),
                new Action(
                        "jobs-all",
                        "Show All Jobs",
                        "mdi2p-progress-clock",
                        "Shortcut+J",
                        unopened,
                        () -> work.show("Jobs")));
        List<Action> visits = work.titles().stream()
                .map(title -> new Action(
                        "pane-" + title.toLowerCase(Locale.ROOT),
                        "Go to " + title,
                        "mdi2t-tab",
                        "",
                        unopened,
                        () -> work.visit(title)))
                .toList();
        return new ActionGroup("Panes", List.of(moves, visits));
    }
}
