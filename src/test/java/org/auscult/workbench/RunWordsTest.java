package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.auscult.dataset.Dataset;
import org.junit.jupiter.api.Test;

final class RunWordsTest {
    @Test
    void aRunThatWasStoppedEarlyIsToldApart() {
        Dataset dataset = Fakes.dataset(Path.of("plant"), 2);
        String stopped = RunWords.apart(Fakes.experiment(dataset, Fakes.settings(), true));
        assertThat(stopped).isEqualTo(RunWords.apart(Fakes.run(dataset)) + " · stopped early");
    }
}
