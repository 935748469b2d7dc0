package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.auscult.dataset.Recording;
import org.auscult.detector.TrainingControl;
import org.auscult.feature.ClipSource;
import org.auscult.feature.FakeSource;
import org.auscult.workbench.Fakes;
import org.junit.jupiter.api.Test;

class FeaturePassTest {
    private final TrainingControl control = new TrainingControl();
    private final List<Boolean> madeInPause = Collections.synchronizedList(new ArrayList<>());
    private final ClipSource source = new FakeSource() {
        @Override
        public float[] samples(Recording recording) {
            madeInPause.add(control.isPaused());
            if (madeInPause.size() == 1) {
                control.pause();
            }
            return new float[sampleRate()];
        }
    };

    @Test
    void aPausedTrainingMakesNoFeaturesAndGoesOnWithThem() throws Exception {
        List<Recording> recordings =
                Fakes.dataset(Path.of("plant"), 4).recordings().subList(0, 4);
        FeaturePass pass = new FeaturePass(source, 1);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
            try {
                pass.run(recordings, progress -> {}, control);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        while (!run.isDone() && madeInPause.size() < 2 && !someoneAwaitsTheEnd()) {
            Thread.onSpinWait();
        }
        control.goOn();
        run.get(20, TimeUnit.SECONDS);
        assertThat(madeInPause).containsExactly(false, false, false, false);
    }

    private static boolean someoneAwaitsTheEnd() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().startsWith("auscult-features"))
                .filter(entry -> entry.getKey().getState() == Thread.State.WAITING)
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .anyMatch(frame -> frame.getMethodName().equals("awaitEndOfPause"));
    }
}
