package org.auscult;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.auscult.demo.PlantSettings;
import org.auscult.ui.TextClipboard;
import org.auscult.ui.WholeText;
import org.auscult.ui.WhyNot;
import org.auscult.ui.recordings.RecordingList;
import org.auscult.ui.review.ReviewActions;
import org.auscult.ui.review.ReviewExport;
import org.auscult.ui.shell.Actions;
import org.auscult.ui.shell.EditActions;
import org.auscult.ui.shell.FileActions;
import org.auscult.ui.shell.HelpActions;
import org.auscult.ui.shell.LayoutBinding;
import org.auscult.ui.shell.ListenActions;
import org.auscult.ui.shell.MainWindow;
import org.auscult.ui.shell.Overlays;
import org.auscult.ui.shell.PaneActions;
import org.auscult.ui.shell.PanePlaces;
import org.auscult.ui.shell.RegionActions;
import org.auscult.ui.shell.RunActions;
import org.auscult.ui.shell.RunMenu;
import org.auscult.ui.shell.SelectActions;
import org.auscult.ui.shell.SpectrogramActions;
import org.auscult.ui.shell.Theme;
import org.auscult.ui.shell.ViewActions;
import org.auscult.ui.shell.WelcomePane;
import org.auscult.ui.shell.WindowPlace;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.Form;
import org.auscult.workbench.Opener;
import org.auscult.workbench.PathChooser;
import org.auscult.workbench.RecentFolders;
import org.auscult.workbench.RecentRuns;
import org.auscult.workbench.RegionMarker;
import org.auscult.workbench.RunReport;
import org.auscult.workbench.RunTrash;

/** The window, put together from the state, what is heard, and the panes; and what can be done with them. */
final class Desktop implements AutoCloseable {
    private final Lanes lanes = new Lanes();
    private final State state;
    private final Hearing hearing;
    private final Actions actions;

    /**
     * Fills a stage and shows it.
     *
     * @param home where the user's files are kept
     * @param plant what "Open the demo plant" makes
     * @param fxThread runs things on the FX thread
     * @param paths asks the user for folders and files
     */
    Desktop(Stage stage, Path home, PlantSettings plant, Executor fxThread, PathChooser paths) {
        state = new State(home, plant, lanes, fxThread);
        hearing = new Hearing(state, lanes, fxThread);
        Opener opener =
                new Opener(SystemPrograms.of(System.getProperty("os.name")), state.jobs, state.notices, lanes.work);
        FileExport files = new FileExport(paths, state.jobs, state.notices, lanes.work, opener);
        Panes panes = new Panes(state, hearing, lanes, paths, files);
        TextClipboard clipboard = new TextClipboard();
        Overlays overlays = new Overlays();
        actions = new Actions(List.of(
                FileActions.group(state.loader, paths, stage::close),
                EditActions.group(state.undo, state.navigation),
                SelectActions.group(
                        state.workbench,
                        state.selection,
                        panes.recordings,
                        new RecordingList(
                                state.point.verdictsProperty()::get,
                                state.review.judgementsProperty()::get,
                                files,
                                clipboard,
                                state.notices)),
                RunActions.group(
                        state.workbench,
                        state.training,
                        state.queue,
                        new RunReport(state.features, state.point, state.jobs, state.notices, lanes.work, opener)
                                ::write,
                        new RunTrash(
                                state.workbench, state.jobs, state.notices, lanes.work, new RunBin(state.experiments)),
                        state.settings::scanSettings,
                        clipboard,
                        state.notices,
                        () -> state.workbench.askFor(Form.TRAINING)),
                ReviewActions.group(
                        state.workbench, state.point, panes.judging, new ReviewExport(files), panes::openNote),
                panes.frames.group(),
                ListenActions.group(hearing.listening, hearing.hover, hearing.deviations),
                RegionActions.group(hearing.listening, new RegionMarker(hearing.listening, state.view)),
                SpectrogramActions.group(state.view, hearing.displayed, hearing.listening),
                ViewActions.group(state.settings),
                PaneActions.group(panes.work, panes.recordings),
                HelpActions.group(overlays)));
        panes.runs.setRunMenu(new RunMenu(actions));
        Scene scene = new Scene(new MainWindow(
                state.workbench,
                state.selection,
                state.jobs,
                state.notices,
                state.settings,
                new WelcomePane(
                        actions,
                        new RecentFolders(state.settings, state.jobs, lanes.work),
                        new RecentRuns(state.jobs, lanes.work, state.disk),
                        state.loader::open),
                actions,
                overlays,
                panes.work,
                state.loader::open,
                hearing.listening.deviceProperty()));
        WholeText.ofCells(scene);
        EditActions.otherKeys(scene, state.undo);
        WhyNot.tellIn(scene);
        Theme.style(scene);
        Theme.follow(state.settings.darkProperty(), scene);
        stage.setTitle("Auscult");
        stage.setScene(scene);
        WindowPlace.follow(stage, state.layout);
        new LayoutBinding(state.layout, panes.work);
        new PanePlaces(panes.work, state.layout);
        stage.show();
        if (state.settings.reopenProperty().get()) {
            state.session.reopen();
        }
    }

    /** Everything that can be done. */
    Actions actions() {
        return actions;
    }

    /** A running training ends after its batch and is kept. */
    @Override
    public void close() throws InterruptedException {
        state.session.close();
        hearing.listening.close();
        state.queue.close();
        lanes.close();
    }
}
