package org.auscult.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.Form;
import org.auscult.workbench.Listing;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The buttons that fill empty panes. */
public final class Remedies {
    private static final String TRAIN = "Train a detector";
    private static final String PROBLEMS = "See what is wrong";

    private Remedies() {}

    /** Brings what trains to the front. */
    public static Button train(Workbench workbench) {
        return onceRead(
                workbench,
                new ReadOnlyStringWrapper(TRAIN),
                "mdi2s-school-outline",
                () -> workbench.askFor(Form.TRAINING));
    }

    /** Brings how the open folder is read to the front. */
    public static Button read(Workbench workbench, String text) {
        return button(text, "mdi2f-folder-cog-outline", () -> workbench.askFor(Form.READING));
    }

    /** Brings what is wrong with the open folder to the front. */
    public static Button tellProblems(Workbench workbench) {
        return button(PROBLEMS, "mdi2a-alert-outline", () -> workbench.askFor(Form.PROBLEMS));
    }

    /** Focuses the first recording of the list; of no use while none is listed. */
    public static Button focusListed(Workbench workbench, Selection selection) {
        Button button = onceRead(
                workbench,
                new ReadOnlyStringWrapper("Show the first recording"),
                "mdi2w-waveform",
                () -> selection.listedProperty().get().stream()
                        .findFirst()
                        .ifPresent(selection.focusedProperty()::set));
        ObservableValue<Boolean> isEmpty = isEmpty(workbench);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> selection.listedProperty().get().isEmpty() && !isEmpty.getValue(),
                        selection.listedProperty(),
                        isEmpty));
        return button;
    }

    /** For a pane about the scores of the focused recording: trains while no run is shown, else focuses a test clip it scored. */
    public static Button scored(Workbench workbench, Selection selection) {
        ObservableValue<String> text =
                Bindings.when(workbench.shownProperty().isNull()).then(TRAIN).otherwise("Show a scored recording");
        return onceRead(workbench, text, "mdi2s-school-outline", () -> {
            ScoreView scores = workbench.scoresProperty().get();
            firstScored(scores)
                    .ifPresentOrElse(
                            clip -> selection.focusedProperty().set(clip.recording()),
                            () -> workbench.askFor(Form.TRAINING));
        });
    }

    /** Why there are no scores of the focused recording, and what would be here. */
    public static StringBinding unscored(Workbench workbench, String belongsHere) {
        return Bindings.createStringBinding(
                () -> (workbench.shownProperty().get() == null
                                ? "No run is shown. "
                                : "The shown run did not score it. ")
                        + belongsHere,
                workbench.shownProperty());
    }

    /** Drops the filter. */
    public static Button clearFilter(Selection selection) {
        return button("Clear the filter", "mdi2f-filter-off-outline", selection::clearFilter);
    }

    /** Lists everything, filtered and selected or not. */
    public static Button listAll(Selection selection) {
        return button(
                "List all recordings",
                "mdi2f-format-list-bulleted",
                () -> selection.listingProperty().set(Listing.ALL));
    }

    /** Selects the recordings of the focused one's machine. */
    public static Button selectMachine(Workbench workbench, Selection selection) {
        Button button = button("Select this machine's recordings", "mdi2s-select-group", () -> {
            selection.select(
                    ofMachine(
                            workbench.datasetProperty().get(),
                            selection.focusedProperty().get()),
                    Selection.Combine.REPLACE);
        });
        button.disableProperty().bind(selection.focusedProperty().isNull());
        return button;
    }

    private static List<Recording> ofMachine(@Nullable Dataset dataset, @Nullable Recording focused) {
        return dataset == null || focused == null
                ? List.of()
                : dataset.recordings().stream()
                        .filter(recording -> recording.machine().equals(focused.machine()))
                        .toList();
    }

    private static Optional<ScoredClip> firstScored(ScoreView scores) {
        return scores.clips().stream().filter(ScoredClip::isTest).findFirst();
    }

    /** Of a folder in which nothing can be read, it brings what is wrong to the front instead. */
    private static Button onceRead(Workbench workbench, ObservableValue<String> text, String icon, Runnable run) {
        ObservableValue<Boolean> isEmpty = isEmpty(workbench);
        Button button = button("", icon, () -> {
            if (isEmpty.getValue()) {
                workbench.askFor(Form.PROBLEMS);
            } else {
                run.run();
            }
        });
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> isEmpty.getValue() ? PROBLEMS : text.getValue(), isEmpty, text));
        return button;
    }

    private static ObservableValue<Boolean> isEmpty(Workbench workbench) {
        return workbench
                .datasetProperty()
                .map(dataset -> dataset.recordings().isEmpty())
                .orElse(false);
    }

    private static Button button(String text, String icon, Runnable run) {
        Button button = new Button(text, Icons.of(icon));
        button.getStyleClass().add("remedy");
        button.setOnAction(event -> run.run());
        return button;
    }
}
