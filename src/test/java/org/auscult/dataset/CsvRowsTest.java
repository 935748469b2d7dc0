package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.audio.Excerpt;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of a list of recordings say. */
final class CsvRowsTest {
    private final SoundFolder sounds;

    CsvRowsTest(@TempDir Path folder) {
        sounds = new SoundFolder(folder);
    }

    @Test
    void aListOfRecordingsIsReadAsItWasWritten() throws IOException {
        sounds.wav("a/one.wav");
        sounds.wav("a/two.wav");
        Files.writeString(
                sounds.file("mine.csv"),
                "file,machine,id,label,split,domain,start,seconds,shift\n"
                        + "a/one.wav,press,7,normal,train,source,,,night\n"
                        + "a/two.wav,press,7,1,test,,0.002,0.005,\n");
        Dataset read = sounds.scan();
        assertThat(read.layout()).isEqualTo("CSV list");
        assertThat(read.recordings())
                .extracting(Meant::of)
                .containsExactly(
                        new Meant("press", "7", Split.TRAIN, Condition.NORMAL, Domain.SOURCE, "shift night"),
                        new Meant("press", "7", Split.TEST, Condition.ANOMALOUS, Domain.NONE, ""));
        Path written = sounds.file("written/list.csv");
        Manifest.write(written, read.recordings(), r -> "00ff");
        assertThat(Manifest.read(written, sounds.path())).isEqualTo(read.recordings());
        assertThat(Manifest.hashes(written)).hasSize(2).containsValue("00ff");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void spreadsheetsPartCellsByOtherThanCommas(String separator) throws IOException {
        sounds.wav("a/one.wav");
        sounds.wav("a/two.wav");
        Files.writeString(
                sounds.file("list.csv"),
                "\uFEFFFilename;machine;id;label;split;start;seconds\r\na\\one.wav;press;7;Good;training;0,002;0,005\r\n"
                                .replace(";", separator)
                        + "a\\two.wav;press;7;broken;val;;\r\n".replace(";", separator));
        Dataset read = sounds.scan();
        assertThat(read.recordings())
                .extracting(Meant::of)
                .containsExactly(
                        new Meant("press", "7", Split.TRAIN, Condition.NORMAL, Domain.NONE, ""),
                        new Meant("press", "7", Split.TEST, Condition.ANOMALOUS, Domain.NONE, ""));
        assertThat(read.recordings().get(0).excerpt()).isEqualTo(new Excerpt(0.002, 0.005));
    }

    @Test
    void rowsOfAListAreNamedApartOrRefused() throws IOException {
        sounds.wav("a/one.wav");
        Files.writeString(
                sounds.file("mine.csv"),
                "file,machine,start,seconds\na/one.wav,press,0,0.005\na/one.wav,press,0.005,0.005\n");
        assertThat(sounds.scan().recordings())
                .extracting(Recording::name)
                .as("in the order of the file")
                .containsExactly("a/one.wav @0.0s", "a/one.wav @0.005s");
        Files.copy(sounds.file("mine.csv"), sounds.file("copy.csv"));
        Dataset read = sounds.scan();
        assertThat(read.recordings()).hasSize(2);
        assertThat(read.problems())
                .filteredOn(problem -> problem.file().equals(sounds.file("mine.csv")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("more than one row of a/one.wav"));
    }

    @Test
    void attributesOfAListKeepTheirNamesAndOnlyWhatIsUnderstoodIsInAnyCase() throws IOException {
        sounds.wav("a/one.wav");
        Files.writeString(
                sounds.file("mine.csv"),
                "File,MACHINE,Id,Label,SNR,spdV,SPDV\na/one.wav,press,7,normal,6 dB,28V,31V\n");
        List<Recording> read = sounds.scan().recordings();
        assertThat(read).singleElement().satisfies(r -> {
            assertThat(r.machine()).isEqualTo(new MachineId("press", "7"));
            assertThat(r.attributes()).isEqualTo(Map.of(Recording.SNR, "6 dB", "spdV", "28V", "SPDV", "31V"));
        });
        Path written = sounds.file("written/list.csv");
        Manifest.write(written, read, r -> "00ff");
        assertThat(Manifest.read(written, sounds.path())).isEqualTo(read);
    }

    @Test
    void aPartIsNamedAlikeByAListAndByItsLength() throws IOException {
        new WavWriter().write(sounds.file("ok/press.wav"), Waveform.mono(new float[1000 * 35], 1000));
        List<String> cut = sounds
                .scan(new ScanSettings("folders", SplitRule.OWN, new Cutting(30, 10, 7.25), FolderRules.USUAL, null))
                .recordings()
                .stream()
                .map(Recording::name)
                .toList();
        Files.writeString(
                sounds.file("list.csv"),
                "file,machine,start,seconds\nok/press.wav,press,0,10\nok/press.wav,press,7.25,10\n");
        assertThat(sounds.scanAs("csv").recordings())
                .extracting(Recording::name)
                .containsExactlyElementsOf(cut.subList(0, 2))
                .containsExactly("ok/press.wav @0.0s", "ok/press.wav @7.25s");
    }
}
