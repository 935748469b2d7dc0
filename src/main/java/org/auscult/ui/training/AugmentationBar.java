package org.auscult.ui.training;

import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;
import org.auscult.feature.ClipSource;
import org.auscult.feature.augmentation.Augmentation;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.feature.augmentation.Augmentations;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Selection;

/** Plays the focused recording as an augmentation changes it, with a new draw at each press. */
public final class AugmentationBar extends HBox {
    /**
     * A bar.
     *
     * @param source gives the sound
     * @param settings the ranges to draw from
     * @param random draws
     */
    public AugmentationBar(
            Selection selection,
            ClipSource source,
            Listening listening,
            Jobs jobs,
            Executor lane,
            Notices notices,
            AugmentationSettings settings,
            RandomGenerator random) {
        super(8);
        setId("augmentation-bar");
        setAlignment(Pos.CENTER_LEFT);
        ChoiceBox<Augmentation> kind = new ChoiceBox<>();
        kind.setId("augmentation-kind");
        kind.setAccessibleText("Augmentation to listen to");
        kind.setConverter(new LabelConverter<>(one -> one.key().replace('-', ' ')));
        kind.getItems().setAll(Augmentations.all());
        kind.getSelectionModel().select(1);
        Label title = new Label("Augmentation");
        title.setLabelFor(kind);
        title.setMinWidth(USE_PREF_SIZE);
        Button hear = new Button("Listen", Icons.of("mdi2e-ear-hearing"));
        hear.setId("augmentation-listen");
        hear.setMinWidth(USE_PREF_SIZE);
        hear.setTooltip(new Tooltip("Plays the focused recording as the training changes it; each press draws anew"));
        hear.disableProperty().bind(Bindings.isNull(selection.focusedProperty()));
        hear.setOnAction(event -> {
            Recording recording = selection.focusedProperty().get();
            Augmentation chosen = kind.getValue();
            if (recording != null && chosen != null) {
                jobs.submit(
                                "Listening to " + chosen.key(),
                                lane,
                                (progress, stop) -> Waveform.mono(
                                        chosen.audible(
                                                source.samples(recording), source.sampleRate(), settings, random),
                                        source.sampleRate()))
                        .onDone(changed -> listening.audition(changed, 0))
                        .onFailed(error -> notices.failed("Listening to " + chosen.key(), error));
            }
        });
        getChildren().addAll(title, kind, hear);
    }
}
