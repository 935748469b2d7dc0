package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HistoryTest {
    private final History<String> history = new History<>();

    @Test
    void goesBackAndForwardAmongVisits() {
        assertThat(history.back()).isEmpty();
        history.visit("a");
        history.visit("b");
        history.visit("b");
        history.visit("c");
        assertThat(history.hasForwardProperty().get()).isFalse();
        assertThat(history.back()).contains("b");
        assertThat(history.back()).contains("a");
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains("b");
        assertThat(history.hasBackProperty().get()).isTrue();
        assertThat(history.hasForwardProperty().get()).isTrue();
    }

    @Test
    void aVisitForgetsWhatLayAhead() {
        history.visit("a");
        history.visit("b");
        history.back();
        history.visit("c");
        assertThat(history.forward()).isEmpty();
        assertThat(history.back()).contains("a");
    }

    @Test
    void aReplacedValueLeavesTheOthersWhereTheyAre() {
        history.replace("nothing");
        assertThat(history.hasBackProperty().get()).isFalse();
        history.visit("a");
        history.visit("b");
        history.visit("c");
        history.back();
        history.replace("B");
        history.visit("B");
        assertThat(history.forward()).contains("c");
        assertThat(history.back()).contains("B");
    }

    @Test
    void keepsTheLatest() {
        for (int i = 0; i < 1000; i++) {
            history.visit("state " + i);
        }
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(199);
        history.clear();
        assertThat(history.hasBackProperty().get()).isFalse();
        assertThat(history.hasForwardProperty().get()).isFalse();
    }
}
