package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.auscult.audio.AudioInfo;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.junit.jupiter.api.Test;

final class SoundCheckTest {
    private final Workbench workbench = new Workbench();
    private final Deque<Runnable> fxThread = new ArrayDeque<>();
    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 4);
    private final SoundCheck check = new SoundCheck(
            workbench, new Jobs(fxThread::add), new Notices(), Runnable::run, Fakes.disk(dataset, List.of()));

    @Test
    void whatWasFoundInTheDataSetBeforeIsNotSaidOfTheNext() {
        workbench.datasetProperty().set(dataset);
        check.opened(dataset);
        Recording first = dataset.recordings().get(0);
        Dataset hours = new Dataset(
                dataset.root(),
                dataset.recognition(),
                dataset.recordings(),
                List.of(),
                Map.of(first.file(), new AudioInfo("PCM", 16000, 8, 1_000_000_000L, 0)));
        workbench.datasetProperty().set(hours);
        check.opened(hours);
        while (!fxThread.isEmpty()) {
            fxThread.remove().run();
        }
        assertThat(workbench.problems()).isEmpty();
        assertThat(check.doneProperty().get()).isFalse();
        assertThat(check.runningProperty().get()).isFalse();
    }
}
