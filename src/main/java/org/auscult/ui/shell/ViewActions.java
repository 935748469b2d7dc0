package org.auscult.ui.shell;

import javafx.beans.property.ReadOnlyStringWrapper;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Settings;

/** What changes how the window looks. */
public final class ViewActions {
    private ViewActions() {}

    /** The group. */
    public static ActionGroup group(Settings settings) {
        return ActionGroup.of(
                "View",
                new Action(
                        "theme",
                        "Light or Dark Theme",
                        "mdi2t-theme-light-dark",
                        "Shortcut+Shift+L",
                        new ReadOnlyStringWrapper(""),
                        () -> settings.darkProperty()
                                .set(!settings.darkProperty().get())));
    }
}
