package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Excerpt;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.file.Npy;
import org.auscult.score.Role;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresCsvTest {
    private static final List<String> SCORES = List.of("S_maha", "S_knn");

    @TempDir
    Path folder;

    @Test
    void everyAttributeComesBackAsItWas() throws IOException {
        List<Recording> recordings = List.of(
                recording(0, Map.of("note", "loud; near door", "a;b=c", "=;=", "50%", "%3B is no ;")),
                recording(1, Map.of("spdV", "a=b", "said", "\"so\",\nhe; said", "empty", "", "%", "%%25")),
                recording(2, Map.of()));
        ScoresCsv.write(folder, table(recordings));
        assertThat(read().clips()).extracting(ScoredClip::recording).isEqualTo(recordings);
    }

    @Test
    void plainAttributesOfOlderRunsAreRead() throws IOException {
        ScoresCsv.write(folder, table(List.of(recording(0, Map.of("x", "y")))));
        change("x=y", "load=80%;vel=16;path=C:\\x");
        assertThat(read().clips().get(0).recording().attributes())
                .isEqualTo(Map.of("load", "80%", "vel", "16", "path", "C:\\x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "loud; near door", ";;x"})
    void anAttributeWithoutAValueIsDamage(String cell) throws IOException {
        ScoresCsv.write(folder, table(List.of(recording(0, Map.of("x", "y")))));
        change("x=y", cell);
        assertRefused("scores.csv");
    }

    @Test
    void whateverIsDamagedIsNamed() throws IOException {
        ScoreTable table = table(List.of(recording(0, Map.of("x", "y")), recording(1, Map.of())));
        for (String file : List.of("scores.csv", "embeddings.npy", "saliency.npy")) {
            ScoresCsv.write(folder, table);
            byte[] whole = Files.readAllBytes(folder.resolve(file));
            for (int length : new int[] {0, 5, 30, 100, whole.length - 40, whole.length - 1}) {
                if (!file.endsWith("csv") || length < whole.length - 1) {
                    Files.write(folder.resolve(file), Arrays.copyOf(whole, length));
                    assertRefused(file);
                }
            }
        }
    }

    @Test
    void arraysOfAnotherShapeAreNamed() throws IOException {
        ScoreTable table = table(List.of(recording(0, Map.of()), recording(1, Map.of())));
        for (String file : List.of("embeddings.npy", "saliency.npy")) {
            ScoresCsv.write(folder, table);
            Npy.write(folder.resolve(file), new float[6], 6);
            assertRefused(file);
            Npy.write(folder.resolve(file), new float[9], 3, 3);
            assertRefused(file);
            Npy.write(folder.resolve(file), new float[3], 1, 3);
            assertRefused("scores.csv");
        }
    }

    @Test
    void textThatIsNotUtf8OrAnOpenQuoteIsDamage() throws IOException {
        ScoresCsv.write(folder, table(List.of(recording(0, Map.of("x", "y")))));
        byte[] whole = Files.readAllBytes(folder.resolve("scores.csv"));
        for (int at : new int[] {1, whole.length - 3}) {
            byte[] broken = whole.clone();
            broken[at] = (byte) 0xff;
            Files.write(folder.resolve("scores.csv"), broken);
            assertRefused("scores.csv");
        }
        for (String open : List.of("\"file,", "file,\"type")) {
            Files.writeString(
                    folder.resolve("scores.csv"),
                    new String(whole, StandardCharsets.UTF_8).replaceFirst("file,(type)?", open));
            assertRefused("scores.csv");
        }
    }

    private void assertRefused(String file) {
        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file)
                .hasMessageContaining("again");
    }

    private void change(String from, String to) throws IOException {
        Path file = folder.resolve("scores.csv");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private ScoreTable read() throws IOException {
        return ScoresCsv.read(folder, SCORES);
    }

    private static Recording recording(int index, Map<String, String> attributes) {
        return new Recording(
                Path.of("/data/fan/" + index + ".wav"),
                "fan/" + index + ".wav",
                new MachineId("fan", "00"),
                Split.TEST,
                Condition.NORMAL,
                Domain.SOURCE,
                attributes,
                Excerpt.WHOLE);
    }

    private static ScoreTable table(List<Recording> recordings) {
        List<ScoredClip> clips = new ArrayList<>();
        for (Recording recording : recordings) {
            clips.add(new ScoredClip(
                    recording,
                    Role.TEST,
                    new float[] {1, 2, 3},
                    new double[] {1, 2},
                    new double[] {0.1, 0.2},
                    new float[] {4, 5, 6}));
        }
        return new ScoreTable(SCORES, clips);
    }
}
