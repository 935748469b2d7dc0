package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real recordings, where they are at hand. */
class RealDataTest {
    private static final Path DATA = Path.of("../shared/data");

    @Test
    void dcase2023() throws IOException {
        Dataset read = scan("dcase2023_dev");
        assertThat(read.layout()).isEqualTo("DCASE 2022–2025");
        assertThat(read.recordings())
                .extracting(RealDataTest::line)
                .containsExactlyInAnyOrder(
                        "fan 00 test anomalous source m-n W",
                        "fan 00 test normal target m-n Y",
                        "fan 00 train normal source m-n X",
                        "fan 00 train normal source m-n X",
                        "bearing 00 test normal source loc A, vel 9",
                        "bearing 00 test anomalous target loc G, vel 8",
                        "bearing 00 train normal source loc A, vel 16",
                        "bearing 00 train normal source loc A, vel 21");
    }

    @Test
    void mimii() throws IOException {
        Dataset read = scan("mimii_0dB");
        assertThat(read.layout()).isEqualTo("MIMII");
        assertThat(read.machines("slider"))
                .containsExactly(new MachineId("slider", "00"), new MachineId("slider", "02"));
        assertThat(read.sounds().values()).allSatisfy(sound -> {
            assertThat(sound.channels()).isEqualTo(8);
            assertThat(sound.sampleRate()).isEqualTo(16000);
        });
    }

    @Test
    void oddFormatsAreReadOrListedWithTheirReason() throws IOException {
        Dataset read = scan("odd_formats");
        assertThat(read.layout()).isEqualTo("Own folders");
        assertThat(read.recordings()).hasSize(3);
        assertThat(read.problems())
                .filteredOn(p -> p.kind() == ProblemKind.TRUNCATED)
                .singleElement()
                .satisfies(p -> assertThat(p.file().toString()).contains("truncated_8ch"));
        assertThat(read.problems())
                .filteredOn(p -> p.kind() == ProblemKind.UNREADABLE)
                .singleElement()
                .satisfies(p -> assertThat(p.file().toString()).contains("aac_knocking"));
    }

    private static String line(Recording r) {
        return r.machine() + " " + r.split().label() + " " + r.condition().label() + " "
                + r.domain().label() + " " + r.attributeLine();
    }

    private static Dataset scan(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA.resolve(name)), DATA.resolve(name) + " is absent");
        return new DatasetScanner().scan(DATA.resolve(name), ScanSettings.USUAL, p -> {}, new StopSignal());
    }
}
