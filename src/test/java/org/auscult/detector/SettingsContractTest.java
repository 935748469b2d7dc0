package org.auscult.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.auscult.detector.conformer.ConformerDetector;
import org.auscult.detector.spectrum.SpectrumDetector;
import org.auscult.file.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsContractTest {
    static List<Detector> detectors() {
        return List.of(new ConformerDetector(), new SpectrumDetector());
    }

    private static List<String> keys(Detector detector) {
        return detector.described().stream().map(Setting::key).toList();
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void everyValueIsDescribedInOrder(Detector detector) {
        for (String preset : detector.presets()) {
            assertThat(new Json().values(detector.settings(preset, Map.of())).keySet())
                    .containsExactlyElementsOf(keys(detector));
        }
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void aValueJustOutsideIsRefusedByName(Detector detector) {
        for (Setting setting : detector.described()) {
            for (String outside : outside(setting).toList()) {
                assertThat(setting.obstacle(outside)).isNotEmpty();
                assertThatThrownBy(() -> detector.settings(detector.presets().get(0), Map.of(setting.key(), outside)))
                        .as(setting.key() + "=" + outside)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(setting.key());
            }
        }
    }

    private static Stream<String> outside(Setting setting) {
        return switch (setting.kind()) {
            case WHOLE ->
                Stream.of((long) setting.low() - 1, (long) setting.high() + 1).map(String::valueOf);
            case NUMBER ->
                Stream.of(Math.nextDown(setting.low()), Math.nextUp(setting.high()), Double.NaN)
                        .map(String::valueOf);
            case SWITCH -> Stream.empty();
        };
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        Detector conformer = new ConformerDetector();
        for (Map<String, String> wrong : List.of(
                Map.of("network.heads", "3"),
                Map.of("network.kernel", "16"),
                Map.of("network.mels", "64"),
                Map.of("training.stageOneEpochs", "0", "training.stageTwoEpochs", "0"))) {
            assertThatThrownBy(() -> conformer.settings("quick", wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            wrong.keySet().stream().sorted().findFirst().orElseThrow());
        }
    }

    @Test
    void aNumberIsWhatPeopleWriteAsOne() {
        Setting number = Setting.number("training.mixup", "Mixup", 0, 1);
        assertThat(Stream.of("0.5", "5e-4", ".5", "1.", "1").map(number::obstacle))
                .containsOnly("");
        assertThat(Stream.of("0.5f", "0x1p-3", "1d", "0,5", "", "NaN").map(number::obstacle))
                .containsOnly("must be a number, 0 … 1");
    }

    @Test
    void saysWhoseAValueIs() {
        Setting margin = new ConformerDetector()
                .described().stream()
                        .filter(setting -> setting.key().equals("training.margin"))
                        .findFirst()
                        .orElseThrow();
        assertThat(margin.whose("1.280")).isEqualTo("This is the value of the paper.");
        assertThat(margin.whose("0.3")).isEqualTo("The value of the paper is 1.28: this one is ours.");
        assertThat(margin.range()).isEqualTo("0 … 1.5");
    }
}
