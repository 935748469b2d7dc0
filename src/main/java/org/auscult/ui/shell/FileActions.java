package org.auscult.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.DatasetLoader;
import org.auscult.workbench.PathChooser;

/** What opens data sets and ends the program. */
public final class FileActions {
    private FileActions() {}

    /** @param quit closes the window */
    public static ActionGroup group(DatasetLoader loader, PathChooser chooser, Runnable quit) {
        ObservableValue<String> never = new ReadOnlyStringWrapper("");
        return new ActionGroup(
                "File",
                List.of(
                        List.of(
                                new Action(
                                        "open-folder",
                                        "Open Folder",
                                        "mdi2f-folder-open-outline",
                                        "Shortcut+O",
                                        never,
                                        () -> chooser.folder("Open a folder of recordings")
                                                .ifPresent(loader::open)),
                                new Action(
                                        "open-demo",
                                        "Open Demo Plant",
                                        "mdi2f-factory",
                                        "Shortcut+D",
                                        never,
                                        loader::openDemoPlant)),
                        List.of(new Action("quit", "Quit", "mdi2e-exit-to-app", "Shortcut+Q", never, quit))));
    }
}
