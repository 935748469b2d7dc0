package org.auscult.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.auscult.workbench.Action;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Settings;
import org.auscult.workbench.Workbench;

/** The window's content. Folders, files and runs may be dropped anywhere on it. */
public final class MainWindow extends StackPane {
    /** What is done by hand, in all views alike but for rows of a table. */
    private static final List<ShortcutSheet.Line> GESTURES = List.of(
            new ShortcutSheet.Line("Close a panel", "Escape"),
            new ShortcutSheet.Line("Write a note on the recording", "Enter"),
            new ShortcutSheet.Line("Look elsewhere while it is held", "P"),
            new ShortcutSheet.Line("Select", "Click"),
            new ShortcutSheet.Line("In a plot: add to the selection", "Shift+Click"),
            new ShortcutSheet.Line("In a plot: take from it", "Ctrl+Click"),
            new ShortcutSheet.Line("In the table: select up to the row", "Shift+Click"),
            new ShortcutSheet.Line("In the table: add the row, or take it away", "Ctrl+Click"),
            new ShortcutSheet.Line("In clusters: select what a lasso holds", "Drag"),
            new ShortcutSheet.Line("In a plot or spectrogram: zoom at the pointer", "Wheel"),
            new ShortcutSheet.Line("In clusters: zoom in, out", "+; −"),
            new ShortcutSheet.Line("In clusters: the zoom before", "Backspace"),
            new ShortcutSheet.Line("In clusters: the dot beside", "Arrows"),
            new ShortcutSheet.Line("In the histogram: move the threshold", "←; →"),
            new ShortcutSheet.Line("In the spectrogram: zoom frequency", "Ctrl+Wheel"),
            new ShortcutSheet.Line("In the spectrogram: mark time and band", "Drag"),
            new ShortcutSheet.Line("In the spectrogram: move what is seen", "Ctrl+Drag"),
            new ShortcutSheet.Line("On the colours: range of levels; fit it", "Drag; Double-click"),
            new ShortcutSheet.Line("In ROC or histogram: set the threshold", "Drag"));

    /**
     * The content over the application's state.
     *
     * @param overlays which panel lies over it
     * @param welcome what is shown while none is
     * @param work what is shown while a data set is open
     * @param open opens a folder of recordings, or a run
     * @param soundDevice tells where sound goes
     */
    public MainWindow(
            Workbench workbench,
            Selection selection,
            Jobs jobs,
            Notices notices,
            Settings settings,
            WelcomePane welcome,
            Actions actions,
            Overlays overlays,
            WorkArea work,
            Consumer<Path> open,
            ObservableValue<String> soundDevice) {
        setId("main-window");
        welcome.visibleProperty().bind(workbench.datasetProperty().isNull());
        work.visibleProperty().bind(workbench.datasetProperty().isNotNull());
        BorderPane frame = new BorderPane(new StackPane(welcome, work));
        frame.setTop(new ActionBar(workbench, actions, settings, open));
        frame.setBottom(new StatusBar(jobs, actions.named("jobs-all"), soundDevice));
        getChildren()
                .addAll(
                        frame,
                        new NoticeStack(notices, NoticeStack.USUAL_PATIENCE),
                        new CommandPalette(overlays, new PaletteSearch(workbench, selection, settings, actions, open)),
                        new ShortcutSheet(overlays, actions, GESTURES),
                        new DropTarget(this, notices, open));
        work.moves()
                .onApart(window -> window.ground().getChildren().add(new DropTarget(window.ground(), notices, open)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> note(event, actions));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> arrows(event, actions));
    }

    /** A table would take arrows with Ctrl for a row cursor of its own that nobody sees: they are the window's. */
    private static void arrows(KeyEvent event, Actions actions) {
        if (event.isShortcutDown()
                && event.getCode().isArrowKey()
                && !(event.getTarget() instanceof TextInputControl)) {
            actions.all().stream()
                    .filter(action -> action.shortcut().startsWith("Shortcut+")
                            && KeyCombination.valueOf(action.shortcut()).match(event))
                    .filter(Action::isEnabled)
                    .forEach(action -> {
                        action.run().run();
                        event.consume();
                    });
        }
    }

    /** Enter is the note's key wherever it is no other's: not a button's, not a field's. */
    private static void note(KeyEvent event, Actions actions) {
        boolean isPlain = event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !event.isShiftDown()
                && !event.isAltDown();
        boolean isTaken = event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ButtonBase
                || event.getTarget() instanceof ComboBoxBase<?>
                || event.getTarget() instanceof ChoiceBox<?>;
        Action note = actions.named("judge-note");
        if (isPlain && !isTaken && note.isEnabled()) {
            note.run().run();
            event.consume();
        }
    }
}
