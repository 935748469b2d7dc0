package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lists of recordings are taken, and what is told of those that are not. */
final class CsvLayoutTest {
    private final SoundFolder sounds;

    CsvLayoutTest(@TempDir Path folder) {
        sounds = new SoundFolder(folder);
    }

    @Test
    void aDamagedListIsAProblemAndRefusedOnlyWhereListsAreWishedFor() throws IOException {
        Path list = sounds.file("mine.csv");
        Files.writeString(list, "file,machine,label\na/one.wav,press,perhaps\n");
        assertThatThrownBy(() -> sounds.scan())
                .as("nothing else is there")
                .hasMessageContaining("mine.csv: row 2")
                .hasMessageContaining("perhaps");
        sounds.wav("fan/train/normal_id_00_00000000.wav");
        assertProblem(list, "row 2: the label is \"perhaps\"");
        Files.write(list, "file,machine,label\ncafé.wav,press,normal\n".getBytes(StandardCharsets.ISO_8859_1));
        assertProblem(list, "it is not UTF-8");
        Files.writeString(list, "file,machine\n\"a/one.wav,press\n");
        assertProblem(list, "it is no CSV: (startline 2)");
        assertThatThrownBy(() -> sounds.scanAs("CSV list")).hasMessageContaining("mine.csv: it is no CSV");
        assertThat(sounds.scanAs("DCASE 2020").problems())
                .extracting(FileProblem::file)
                .doesNotContain(list);
    }

    @Test
    void aListThatLacksAColumnOrMostFilesIsAProblemAndNotPassedOverWithoutAWord() throws IOException {
        sounds.wav("normal/one.wav");
        sounds.wav("normal/two.wav");
        sounds.wav("faulty/three.wav");
        Path list = sounds.file("list.csv");
        Files.writeString(list, "filename,label\nnormal/one.wav,normal\n");
        assertThat(reasons(list)).containsExactly("it has no column machine, but filename, label");
        assertThatThrownBy(() -> sounds.scanAs("csv")).hasMessageContaining("list.csv: it has no column machine");
        Files.writeString(list, "file,machine,label\nnormal/one.wav,press,normal\n");
        assertThat(reasons(list)).containsExactly("it is passed over: 1 of 3 sound files are listed, fewer than half");
        assertThat(sounds.scanAs("csv").problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.NAME)
                .extracting(FileProblem::reason)
                .containsOnly("it stands in no list");
        Files.writeString(list, "file,note\nnormal/one.wav,too loud\n");
        assertThat(reasons(list)).as("about something else").isEmpty();
    }

    @Test
    void aListOfFilesThatWereMovedAwayFitsNothing() throws IOException {
        Path list = sounds.file("list.csv");
        Files.writeString(
                list, "file,machine,label\nold/one.wav,fan,normal\nold/two.wav,fan,normal\nold/three.wav,fan,normal\n");
        String reason = "none of the 3 files that it names is there; the first is " + sounds.file("old/one.wav");
        assertThatThrownBy(() -> sounds.scan())
                .as("nothing else is there")
                .hasMessageContaining("list.csv: " + reason)
                .hasMessageContaining("correct its column file");
        sounds.wav("fan/train/normal_id_00_00000000.wav");
        assertProblem(list, reason);
        assertThatThrownBy(() -> sounds.scanAs("csv")).hasMessageContaining(reason);
        sounds.wav("old/three.wav");
        assertThat(sounds.scanAs("csv").recordings())
                .extracting(Recording::name)
                .containsExactly("old/three.wav");
    }

    @Test
    void anOldListFitsOnlyTheFilesThatAreStillThereAndAFileOfSeveralPartsOnce() throws IOException {
        sounds.wav("normal/one.wav");
        sounds.wav("normal/two.wav");
        sounds.wav("faulty/three.wav");
        Path list = sounds.file("list.csv");
        String reason = "it is passed over: 1 of 3 sound files are listed, fewer than half";
        Files.writeString(
                list, "file,machine,label\nnormal/one.wav,press,ok\nold/two.wav,press,ok\nold/three.wav,press,ok\n");
        assertThat(reasons(list)).containsExactly(reason);
        assertThat(sounds.scan().recordings()).hasSize(3);
        Files.writeString(
                list, "file,machine,label,start,seconds\nnormal/one.wav,press,ok,0,1\nnormal/one.wav,press,ok,1,1\n");
        assertThat(reasons(list)).containsExactly(reason);
        assertThat(sounds.scan().layout()).isEqualTo("Own folders");
    }

    @Test
    void aRowThatIsNotUnderstoodIsAProblemAndTheOthersAreRead() throws IOException {
        sounds.wav("one.wav");
        sounds.wav("two.wav");
        Path list = sounds.file("list.csv");
        Files.writeString(
                list,
                "file,machine,label,start\none.wav,press,good,\ntwo.wav,press,perhaps,\ntwo.wav,press,ng,soon\ntwo.wav,,ng,\n"
                        + "two.wav,press,ng,\ngone.wav,press,ng,\n");
        Dataset read = sounds.scanAs("csv");
        assertThat(read.recordings())
                .extracting(Recording::condition)
                .containsExactly(Condition.NORMAL, Condition.ANOMALOUS);
        assertThat(reasons(list))
                .containsExactly(
                        "row 3: the label is \"perhaps\", not normal or anomaly",
                        "row 4: start is \"soon\", not a number",
                        "row 5: it names no machine");
        assertThat(read.recognition().why())
                .as("a missing file fits nothing")
                .contains("2 of 2 sound files fit a CSV file");
    }

    @Test
    void aTableOfScoresIsNoListOfRecordings() throws IOException {
        sounds.wav("fan/train/normal_id_00_00000000.wav");
        String file = sounds.file("fan/train/normal_id_00_00000000.wav").toString();
        Files.writeString(
                sounds.file("RecordingList.csv"),
                "file,name,type,id,split,condition,domain,attributes,role,called,fused,z_S_maha\n" + file
                        + ",a,fan,00,train,normal,none,,learned,normal,0.5,0.5\n");
        Files.writeString(
                sounds.file("scores.csv"), "file,type,id,condition,S_maha,fused\n" + file + ",fan,00,normal,1,1\n");
        Files.writeString(
                sounds.file("run.csv"),
                "file,type,id,split,condition,role,path,domain,start,seconds,attributes,S_maha,z_S_maha\n" + file
                        + ",fan,00,train,normal,learned,x,none,0,1,,1,1\n");
        Dataset read = sounds.scan();
        assertThat(read.layout()).isEqualTo("DCASE 2020");
        assertThat(read.recordings()).hasSize(1);
    }

    private void assertProblem(Path list, String reason) throws IOException {
        Dataset read = sounds.scan();
        assertThat(read.layout()).isEqualTo("DCASE 2020");
        assertThat(read.problems())
                .filteredOn(problem -> problem.file().equals(list))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).startsWith(reason));
    }

    private List<String> reasons(Path file) throws IOException {
        return sounds.scan().problems().stream()
                .filter(problem -> problem.file().equals(file))
                .map(FileProblem::reason)
                .toList();
    }
}
