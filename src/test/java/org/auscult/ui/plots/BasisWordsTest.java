package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.auscult.dataset.MachineId;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BasisWordsTest {
    private static final MachineId FAN = new MachineId("fan", "00");

    private final Workbench workbench = new Workbench();
    private final OperatingPoint point = new OperatingPoint(workbench);

    @BeforeEach
    void showRun() {
        workbench.shownProperty().set(Fakes.run(Fakes.dataset(Path.of("plant"), 40)));
    }

    @Test
    void aPictureTellsWhatItsScoresAreAndWhoSetTheThreshold() {
        assertThat(BasisWords.of(point, null)).isEqualTo("Fused by Mean");
        assertThat(BasisWords.of(point, FAN))
                .startsWith("Fused by Mean; threshold ")
                .endsWith(", Gamma 90 % (DCASE)");
        point.set(FAN, -0.05);
        assertThat(BasisWords.of(point, FAN))
                .as("the number as in the plot")
                .isEqualTo("Fused by Mean; threshold −0.05, set by hand");
        workbench.shownProperty().set(null);
        assertThat(BasisWords.of(point, FAN)).isEmpty();
    }

    @Test
    void aPictureOfAllMachinesTellsWhatIsCalledAnomalousAndByWhom() {
        assertThat(BasisWords.ofAll(point))
                .matches("Fused by Mean; \\d+ of \\d+ test clips called anomalous by Gamma 90 % \\(DCASE\\)");
        point.set(FAN, -0.05);
        assertThat(BasisWords.ofAll(point)).endsWith(" (DCASE), 1 threshold set by hand");
    }
}
