package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.evaluation.Decision;
import org.junit.jupiter.api.Test;

class DecisionWordsTest {
    @Test
    void oneFalseAlarmIsNoFalseAlarms() {
        assertThat(DecisionWords.counts(new Decision(2, 1, 11, 3)))
                .isEqualTo("Anomalous: 2 found, 3 missed · normal: 1 false alarm, 11 quiet");
        assertThat(DecisionWords.counts(new Decision(2, 0, 12, 3))).endsWith("normal: 0 false alarms, 12 quiet");
    }
}
