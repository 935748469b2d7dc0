package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.auscult.dataset.DatasetLayout;
import org.auscult.dataset.DatasetLayouts;
import org.auscult.detector.Detector;
import org.auscult.detector.Detectors;
import org.auscult.detector.conformer.ConformerDetector;
import org.auscult.detector.spectrum.SpectrumDetector;
import org.auscult.file.Npy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        return run(List.of(new ConformerDetector(), new SpectrumDetector()), arguments);
    }

    private int run(List<Detector> detectors, Object... arguments) {
        out.reset();
        err.reset();
        String[] words =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        Engine engine = new Engine(new Detectors(detectors), folder.resolve("home"));
        return Commands.run(
                words,
                engine,
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "scan", "features", "train", "resume", "score", "evaluate", "table"})
    void everyCommandHelps(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).startsWith("Usage: auscult " + command);
    }

    @Test
    void aWrongInputIsToldWithItsRemedy() throws IOException {
        for (String command : List.of("report", "export", "score")) {
            assertThat(run(command, folder, folder.resolve("out"))).isNotZero();
        }
        assertThat(run("report", folder)).isEqualTo(1);
        assertThat(err()).contains(folder + " holds no run: there is no experiment.json in it; give the folder");
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "file,machine,id,condition\na_normal_id_00.wav,press,00,normal\n");
        assertThat(run("evaluate", list)).isEqualTo(1);
        assertThat(err())
                .contains("\"press\" in the column machine is not a number; a table of scores has a column of files");
        assertThat(run("scan", folder, "--clip-seconds", "0")).isEqualTo(2);
        assertThat(err()).contains("A clip's length must be at least 0.1 s, not 0.0 s");
    }

    @Test
    void theHelpNamesEveryLayout() {
        assertThat(run("scan", "--help")).isZero();
        assertThat(out().replaceAll("\\s+", " "))
                .contains(DatasetLayouts.all().stream().map(DatasetLayout::key).toList());
    }

    @Test
    void wrongCallsEndWithTwoAndFailuresWithOne() throws IOException {
        Path file = Files.createFile(folder.resolve("file.csv"));
        assertThat(run("demo", file)).isEqualTo(1);
        assertThat(err()).contains("file.csv").doesNotContain("java.nio");
        assertThat(run("sing")).isEqualTo(2);
        assertThat(run("train", folder)).isEqualTo(2);
        assertThat(err()).contains("--type");
        assertThat(run("train", folder, "--type", "fan", "--out", folder.resolve("r"), "--detector", "oracle"))
                .isEqualTo(2);
        assertThat(err()).contains("There is no detector \"oracle\"").contains("mean-spectrum");
        assertThat(run("scan", folder.resolve("nowhere"))).isEqualTo(1);
        assertThat(err()).contains("nowhere").contains("is not there");
        assertThat(run("features", folder.resolve("no.wav"), "--out", folder.resolve("x.npy")))
                .isEqualTo(1);
        assertThat(run("evaluate", folder.resolve("no.csv"))).isEqualTo(1);
        assertThat(err()).contains("no.csv").contains("there is no such file");
        assertThat(run("demo", folder.resolve("plant"), "--seconds", 0)).isEqualTo(2);
        assertThat(err()).contains("not 0.0");
        assertThat(folder.resolve("plant")).doesNotExist();
        for (String rate : List.of("2", "0", "1", "-0.1", "NaN")) {
            assertThat(run("export", folder.resolve("run"), folder.resolve("out"), "--rate", rate))
                    .as(rate)
                    .isEqualTo(2);
            assertThat(err()).contains("--rate lies between 0 and 1").contains(rate);
        }
    }

    @Test
    void fromPlantToEvaluation() throws IOException {
        Path plant = folder.resolve("plant");
        assertThat(run("demo", plant, "--ids", 2, "--training", 8, "--test", 4, "--seconds", 2, "--snr", 6))
                .isZero();
        assertThat(run("scan", plant)).isZero();
        assertThat(out().lines())
                .contains(
                        "type,id,split,condition,domain,clips", "fan,00,train,normal,,8", "valve,02,test,anomalous,,4");
        Path npy = folder.resolve("x.npy");
        assertThat(run("features", plant.resolve("fan/train/normal_id_00_00000000.wav"), "--out", npy))
                .isZero();
        assertThat(Npy.read(npy).shape()).containsExactly(128, 63);

        Path run = folder.resolve("run");
        assertThat(run("train", plant, "--type", "fan", "--detector", "mean-spectrum", "--out", run))
                .isZero();
        assertThat(out()).contains("S_maha").contains("AUC");
        assertThat(err()).contains("Computing features");
        assertThat(run("train", plant, "--type", "fan", "--detector", "mean-spectrum", "--out", run))
                .isEqualTo(2);
        assertThat(err()).contains("already holds a run");

        Path scores = folder.resolve("scores.csv");
        assertThat(run("score", run, plant, "--out", scores)).isZero();
        assertThat(Files.readAllLines(scores))
                .hasSize(1 + 2 * 8)
                .first()
                .isEqualTo("file,type,id,condition,S_maha,S_knn,S_density,fused");
        assertThat(run("evaluate", scores)).isZero();
        assertThat(out().lines()).hasSize(1 + 4 * 2 + 4).first().isEqualTo("type,id,score,normal,anomalous,auc,pauc");
        assertThat(run("score", run, plant)).isZero();
        assertThat(out()).isEqualTo(Files.readString(scores));

        assertThat(run("export", run, folder.resolve("dcase"))).isZero();
        assertThat(err().lines())
                .as("how each threshold came about")
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).containsPattern("^fan 0[02]: threshold .*, .*gamma"));
    }

    @Test
    void cellsWithCommasAreQuoted() throws IOException {
        Path sheet = folder.resolve("scores.csv");
        Files.writeString(
                sheet,
                "file,type,id,condition,\"S, mean\"\na.wav,\"fan, left\",00,normal,0\nb.wav,\"fan, left\",00,anomalous,1\n");
        assertThat(run("evaluate", sheet, "--max-fpr", 1)).isZero();
        assertThat(out().lines()).contains("\"fan, left\",00,\"S, mean\",1,1,1.0,1.0");

        Path data = Files.createDirectories(folder.resolve("data"));
        new WavWriter().write(data.resolve("a.wav"), Waveform.mono(new float[16000], 16000));
        Files.writeString(data.resolve("list.csv"), "file,type,id,label\na.wav,\"fan, left\",00,normal\n");
        assertThat(run("scan", data, "--split", "named")).isZero();
        assertThat(out().lines()).anyMatch(line -> line.startsWith("\"fan, left\",00,"));
    }

    @Test
    void aTypeThatCannotBeTrainedLeavesTheTableOfTheOthers() throws IOException {
        Path plant = folder.resolve("plant");
        assertThat(run("demo", plant, "--ids", 1, "--training", 6, "--test", 2, "--seconds", 1))
                .isZero();
        try (Stream<Path> normals = Files.list(plant.resolve("pump/train"))) {
            for (Path normal : normals.toList()) {
                Files.delete(normal);
            }
        }
        assertThat(run(List.of(new SpectrumDetector()), "table", plant)).isZero();
        assertThat(out().lines().toList())
                .startsWith("| detector | score | fan | pump | slider | valve |", "|---|---|---|---|---|---|")
                .anySatisfy(row -> assertThat(row)
                        .matches(".*\\| S_maha \\| [01]\\.\\d+ \\| – \\| [01]\\.\\d+ \\| [01]\\.\\d+ \\|"));
        assertThat(err()).contains("pump, seed 1: There are no normal training clips");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file,score\n"})
    void evaluatesFileAndScoreWithOrWithoutAHeader(String header) throws IOException {
        Path csv = folder.resolve("anomaly_score_fan_id_00.csv");
        Files.writeString(
                csv,
                header + "normal_id_00_0.wav,0.1\nnormal_id_00_1.wav,0.4\nanomaly_id_00_0.wav,0.4\n"
                        + "anomaly_id_00_1.wav,0.9\n");
        assertThat(run("evaluate", csv, "--max-fpr", 1)).isZero();
        List<String> rows = out().lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).startsWith("fan,00,score,2,2,");
        assertThat(rows.get(2)).startsWith("fan,mean,score,2,2,");
        assertThat(Double.parseDouble(rows.get(1).split(",")[5])).isCloseTo(0.875, within(1e-12));
        assertThat(Double.parseDouble(rows.get(1).split(",")[6])).isCloseTo(0.875, within(1e-12));
    }

    @Test
    void aBrokenSheetIsToldByFileAndRow() throws IOException {
        Path csv = folder.resolve("s.csv");
        Files.writeString(csv, "normal_id_00_0.wav,0.1\nanomaly_id_00_1.wav,loud\n");
        assertThat(run("evaluate", csv)).isEqualTo(1);
        assertThat(err()).contains("s.csv, row 2").contains("loud");
        Files.writeString(csv, "something.wav,0.1\n");
        assertThat(run("evaluate", csv)).isEqualTo(1);
        assertThat(err()).contains("tells no machine id");
    }
}
