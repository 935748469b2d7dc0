package org.auscult.detector.conformer.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Random;
import org.bytedeco.javacpp.FloatPointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenBlasKernelsTest {
    private static final int SIZE = 64;

    private final Gemm gemm = new Gemm(new OneLane());
    private String chosen = "";

    @BeforeEach
    void askWhatIsChosen() {
        assumeThat(OpenBlasKernels.chosen()).isPresent();
        assumeThat(Kernels.best().width()).isGreaterThanOrEqualTo(8);
        assumeThat(System.getenv("OPENBLAS_CORETYPE")).isNull();
        chosen = OpenBlasKernels.chosen().orElseThrow();
    }

    @AfterEach
    void chooseTheSameAgain() {
        OpenBlasKernels.choose(chosen);
    }

    @Test
    void aProcessorOfWideVectorsDoesNotGetTheOldestKernels() {
        assertThat(chosen).isNotEqualTo("Prescott");
    }

    @Test
    void wideVectorsReplaceTheOldestKernelsAndNoOthers() {
        OpenBlasKernels.choose("Prescott");
        float[] oldest = product();
        OpenBlasKernels.widen(4);
        assertThat(OpenBlasKernels.chosen()).contains("Prescott");
        OpenBlasKernels.widen(8);
        assertThat(OpenBlasKernels.chosen()).contains("Haswell");
        float[] wider = product();
        assertThat(wider).isNotEqualTo(oldest);
        for (int i = 0; i < wider.length; i++) {
            assertThat(wider[i]).isCloseTo(oldest[i], within(1e-4f));
        }
        OpenBlasKernels.widen(16);
        assertThat(OpenBlasKernels.chosen()).contains("Haswell");
    }

    private float[] product() {
        Random random = new Random(1);
        float[] noise = new float[SIZE * SIZE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        try (FloatPointer a = new FloatPointer(noise);
                FloatPointer c = new FloatPointer(noise.length)) {
            gemm.nn(SIZE, SIZE, SIZE, 1, a, SIZE, a, SIZE, 0, c, SIZE);
            float[] product = new float[noise.length];
            c.get(product);
            return product;
        }
    }
}
