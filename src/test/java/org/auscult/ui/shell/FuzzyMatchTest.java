package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FuzzyMatchTest {
    @Test
    void lettersMustOccurInTheirOrder() {
        assertThat(FuzzyMatch.score("odp", "Open Demo Plant")).isPositive();
        assertThat(FuzzyMatch.score("pdo", "Open Demo Plant")).isEqualTo(FuzzyMatch.NONE);
        assertThat(FuzzyMatch.score("zz", "Open Demo Plant")).isEqualTo(FuzzyMatch.NONE);
    }

    @Test
    void wordsMayStandInAnyOrder() {
        assertThat(FuzzyMatch.score("plant open", "Open Demo Plant")).isPositive();
    }

    @Test
    void aWholeWordBeatsInitialsAndInitialsBeatScatteredLetters() {
        int whole = FuzzyMatch.score("demo", "Open Demo Plant");
        int initials = FuzzyMatch.score("odp", "Open Demo Plant");
        int scattered = FuzzyMatch.score("odp", "Stop decoding it up");
        assertThat(whole).isGreaterThan(initials);
        assertThat(initials).isGreaterThan(scattered);
    }
}
