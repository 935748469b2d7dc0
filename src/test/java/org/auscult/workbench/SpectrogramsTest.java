package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.feature.DisplaySpectrogram;
import org.junit.jupiter.api.Test;

final class SpectrogramsTest {
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 6);
    private final Workbench workbench = new Workbench();
    private final Selection selection = new Selection(workbench);
    private final Jobs jobs = new Jobs(Runnable::run);
    private final List<Recording> read = new ArrayList<>();

    @Test
    void theNextAndTheOneBeforeInTheListAreMadeReady() {
        Sounds sounds = new Sounds(jobs, Runnable::run, recording -> {
            read.add(recording);
            return Waveform.mono(new float[8000], 8000);
        });
        List<Recording> all = dataset.recordings();
        try (Listening listening =
                new Listening(selection, sounds, jobs, Runnable::run, Runnable::run, new FakeOutput())) {
            Spectrograms spectrograms =
                    new Spectrograms(selection, listening, sounds, new SpectrogramView(), jobs, Runnable::run);
            workbench.onOpening(sounds::forgetAll);
            workbench.onOpening(spectrograms::forgetAll);
            workbench.datasetProperty().set(dataset);
            selection.filterProperty().set(new RecordingFilter("split:train"));
            selection.listingProperty().set(Listing.ALL);
            selection.focusedProperty().set(all.get(4));
            assertThat(read).containsExactly(all.get(4), all.get(5), all.get(3));

            DisplaySpectrogram before = spectrograms.shownProperty().get();
            read.clear();
            workbench.datasetProperty().set(dataset.withProblems(List.of()));
            selection.focusedProperty().set(all.get(4));
            assertThat(read).as("read again").containsExactly(all.get(4), all.get(5), all.get(3));
            assertThat(spectrograms.shownProperty().get()).isNotNull().isNotSameAs(before);
        }
    }
}
