package org.auscult.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FileNamesTest {
    @Test
    void wordsStayReadableAndLeadNowhereElse() {
        assertThat(FileNames.of("S_maha_Lüfter 2_id-00.npy")).isEqualTo("S_maha_Lüfter 2_id-00.npy");
        assertThat(FileNames.of("../pump:2*?\"<>|\\%")).isEqualTo("..%2Fpump%3A2%2A%3F%22%3C%3E%7C%5C%25");
        assertThat(FileNames.of("..")).isEqualTo("%2E%2E");
    }

    @Test
    void differentWordsGiveDifferentNames() {
        assertThat(FileNames.of("pump:2")).isNotEqualTo(FileNames.of("pump/2")).isNotEqualTo(FileNames.of("pump%3A2"));
    }
}
