package org.auscult.ui.training;

import java.io.IOException;
import java.util.SplittableRandom;
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
import org.auscult.workbench.LatestJob;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Selection;

/** Plays the focused recording as an augmentation changes it, with a new draw at each press. */
public final class AugmentationBar extends HBox {
    private final Selection selection;
    private final ClipSource source;
    private final Listening listening;
    private final Jobs jobs;
    private final Executor lane;
    private final Notices notices;
    private final AugmentationSettings settings;
    private final RandomGenerator random;
    private final LatestJob latest = new LatestJob();

    /**
     * A bar.
     *
     * @param source gives the sound
     * @param settings the ranges to draw from
     * @param random seeds the draws
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
        this.selection = selection;
        this.source = source;
        this.listening = listening;
        this.jobs = jobs;
        this.lane = lane;
        this.notices = notices;
        this.settings = settings;
        this.random = random;
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
                hear(recording, chosen);
            }
        });
        getChildren().addAll(title, kind, hear);
    }

    /** Only the latest wish is heard, and only while its recording is focused. */
    private void hear(Recording recording, Augmentation chosen) {
        long seed = random.nextLong();
        String title = "Listening to " + chosen.key();
        latest.follow(jobs.submit(title, lane, (progress, stop) -> changed(recording, chosen, seed)))
                .onDone(changed -> {
                    if (recording.equals(selection.focusedProperty().get())) {
                        listening.audition(changed, 0);
                    }
                })
                .onFailed(error -> notices.failed(title, error));
    }

    private Waveform changed(Recording recording, Augmentation chosen, long seed) throws IOException {
        float[] samples = source.samples(recording);
        return Waveform.mono(
                chosen.audible(samples, source.sampleRate(), settings, new SplittableRandom(seed)),
                source.sampleRate());
    }
}
