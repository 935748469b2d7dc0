package org.auscult.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FuzzyMatchTest {
    @Test
    void lettersMustOccurInTheirOrder() {
        assertThat(new FuzzyMatch("odp").score("Open Demo Plant")).isPositive();
        assertThat(new FuzzyMatch("pdo").score("Open Demo Plant")).isEqualTo(FuzzyMatch.NONE);
        assertThat(new FuzzyMatch("zz").score("Open Demo Plant")).isEqualTo(FuzzyMatch.NONE);
    }

    @Test
    void wordsMayStandInAnyOrder() {
        assertThat(new FuzzyMatch("plant open").score("Open Demo Plant")).isPositive();
    }

    @Test
    void aWholeWordBeatsInitialsAndLettersFromWithinWordsFindNothing() {
        int whole = new FuzzyMatch("demo").score("Open Demo Plant");
        int initials = new FuzzyMatch("odp").score("Open Demo Plant");
        assertThat(whole).isGreaterThan(initials);
        assertThat(new FuzzyMatch("opdepl").score("Open Demo Plant")).isPositive();
        assertThat(new FuzzyMatch("odp").score("Stop decoding it up")).isEqualTo(FuzzyMatch.NONE);
        assertThat(new FuzzyMatch("sound").score("Copy the Shown Run's Settings as Command"))
                .isEqualTo(FuzzyMatch.NONE);
    }

    @Test
    void wordsThatStandTogetherBeatTheSameLettersElsewhere() {
        FuzzyMatch match = new FuzzyMatch("fan seed 2");
        int together = match.score("Mean spectrum · fan · default · seed 2 · Nov 26, 2026, 6:29 PM");
        assertThat(together)
                .isGreaterThan(match.score("Mean spectrum · fan · default · seed 3 · Nov 26, 2026, 6:31 PM"))
                .isGreaterThan(match.score("Mean spectrum · fan · default · seed 20 · Nov 26, 2026, 6:31 PM"));
    }
}
