package org.auscult.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AUC and pAUC against scikit-learn's and against published ones. */
class GoldenMetricsTest {
    private static final Path CASES =
            Path.of(System.getProperty("auscult.golden", "../shared/golden")).resolve("metrics/cases.json");
    private static final Path PUBLISHED = Path.of("../shared/data/scores");

    @Test
    void agreesWithScikitLearn() throws IOException {
        Assumptions.assumeTrue(Files.exists(CASES), CASES + " is absent");
        for (JsonNode c : new ObjectMapper().readTree(CASES.toFile())) {
            double[] scores = new double[c.get("scores").size()];
            boolean[] anomalous = new boolean[scores.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = c.get("scores").get(i).asDouble();
                anomalous[i] = c.get("anomalous").get(i).asInt() == 1;
            }
            RocCurve curve = RocCurve.of(scores, anomalous);
            assertThat(curve.auc()).isCloseTo(c.get("auc").asDouble(), within(1e-9));
            assertThat(curve.partialAuc(0.1)).isCloseTo(c.get("pauc_0.1").asDouble(), within(1e-9));
            assertThat(curve.partialAuc(0.05)).isCloseTo(c.get("pauc_0.05").asDouble(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tflite_quant_"})
    void agreesWithPublishedResults(String variant) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PUBLISHED), PUBLISHED + " is absent");
        List<String> result = Files.readAllLines(PUBLISHED.resolve(variant + "result.csv"));
        for (int id = 1; id <= 4; id++) {
            MachineId machine = new MachineId("ToyCar", "0" + id);
            String file = variant + "anomaly_score_ToyCar_id_0" + id + ".csv";
            List<Evaluation.Judged> clips = Files.readAllLines(PUBLISHED.resolve(file)).stream()
                    .map(line -> line.split(","))
                    .map(p -> new Evaluation.Judged(
                            machine,
                            p[0].startsWith("normal") ? Condition.NORMAL : Condition.ANOMALOUS,
                            Double.parseDouble(p[1])))
                    .toList();
            EvaluationRow row = Evaluation.of("score", clips, 0.1).get(0);
            String[] published = result.get(1 + id).split(",");
            assertThat(row.auc()).isCloseTo(Double.parseDouble(published[1]), within(1e-9));
            assertThat(row.pauc()).isCloseTo(Double.parseDouble(published[2]), within(1e-9));
        }
    }

    @Test
    void oneConditionAloneIsUndefined() {
        MachineId machine = new MachineId("fan", "00");
        List<EvaluationRow> rows =
                Evaluation.of("s", List.of(new Evaluation.Judged(machine, Condition.NORMAL, 1)), 0.1);
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.auc()).isNaN());
    }
}
