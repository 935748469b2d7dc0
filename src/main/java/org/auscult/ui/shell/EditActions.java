package org.auscult.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Navigation;
import org.auscult.workbench.Undo;

/** What takes steps back, and makes them again. */
public final class EditActions {
    private EditActions() {}

    /** The group. */
    public static ActionGroup group(Undo undo, Navigation navigation) {
        ObservableStringValue undoable = undo.undoableProperty();
        ObservableStringValue redoable = undo.redoableProperty();
        return new ActionGroup(
                "Edit",
                List.of(
                        List.of(
                                new Action(
                                        "undo",
                                        "Undo",
                                        undoable,
                                        "mdi2u-undo",
                                        "Shortcut+Z",
                                        unless(
                                                Bindings.isNotEmpty(undoable),
                                                "Nothing was changed: filter, thresholds and verdicts can be undone"),
                                        undo::undo),
                                new Action(
                                        "redo",
                                        "Redo",
                                        redoable,
                                        "mdi2r-redo",
                                        "Shortcut+Shift+Z",
                                        unless(Bindings.isNotEmpty(redoable), "Nothing was undone"),
                                        undo::redo)),
                        List.of(
                                new Action(
                                        "back",
                                        "Back in the Analysis",
                                        "mdi2a-arrow-left",
                                        "Alt+Left",
                                        unless(navigation.hasBackProperty(), "This is where the analysis began"),
                                        navigation::back),
                                new Action(
                                        "forward",
                                        "Forward in the Analysis",
                                        "mdi2a-arrow-right",
                                        "Alt+Right",
                                        unless(navigation.hasForwardProperty(), "You did not go back"),
                                        navigation::forward))));
    }

    /** What other programs take back and make again with, where the menu has room for one shortcut. */
    public static void otherKeys(Scene scene, Undo undo) {
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Y"), undo::redo);
    }

    private static ObservableValue<String> unless(ObservableBooleanValue can, String obstacle) {
        return Bindings.when(can).then("").otherwise(obstacle);
    }
}
