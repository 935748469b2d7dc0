package org.auscult.ui.shell;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.auscult.ui.shell.Overlays.Overlay;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;

/** What finds the other actions. */
public final class HelpActions {
    private HelpActions() {}

    /** @param overlays where palette and shortcut sheet open */
    public static ActionGroup group(Overlays overlays) {
        ObservableValue<String> never = new ReadOnlyStringWrapper("");
        return ActionGroup.of(
                "Help",
                new Action(
                        "palette",
                        "Find Action or Recording",
                        "mdi2m-magnify",
                        "Shortcut+K",
                        never,
                        () -> overlays.toggle(Overlay.PALETTE)),
                new Action(
                        "shortcuts",
                        "Keyboard Shortcuts",
                        "mdi2k-keyboard-outline",
                        "F1",
                        never,
                        () -> overlays.toggle(Overlay.SHORTCUTS)));
    }
}
