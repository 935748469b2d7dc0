package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class UndoTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty threshold = new SimpleStringProperty("1");
    private long now;
    private final Undo undo = new Undo(() -> now);

    @BeforeEach
    void watch() {
        undo.watch("Filter", filter, Undo.Bursts.JOINED, filter::set);
        undo.watch("Threshold", threshold, Undo.Bursts.APART, threshold::set);
    }

    @Test
    void takesBackInTurnAndMakesAgain() {
        filter.set("fan");
        now += 2 * SECOND;
        threshold.set("2");
        assertThat(undo.undoableProperty().get()).isEqualTo("Threshold");
        undo.undo();
        assertThat(threshold.get()).isEqualTo("1");
        assertThat(undo.undoableProperty().get()).isEqualTo("Filter");
        assertThat(undo.redoableProperty().get()).isEqualTo("Threshold");
        undo.undo();
        undo.undo();
        assertThat(filter.get()).isEmpty();
        undo.redo();
        undo.redo();
        undo.redo();
        assertThat(filter.get()).isEqualTo("fan");
        assertThat(threshold.get()).isEqualTo("2");
    }

    @Test
    void lettersTypedInABurstAreOneChange() {
        filter.set("f");
        now += SECOND / 4;
        filter.set("fa");
        now += SECOND / 4;
        filter.set("fan");
        now += 2 * SECOND;
        filter.set("fan 00");
        undo.undo();
        assertThat(filter.get()).isEqualTo("fan");
        undo.undo();
        assertThat(filter.get()).isEmpty();
        assertThat(undo.undoableProperty().get()).isEmpty();
    }

    @Test
    void aBurstThatEndsWhereItBeganIsNoChange() {
        threshold.set("2");
        filter.set("f");
        filter.set("");
        assertThat(undo.undoableProperty().get()).isEqualTo("Threshold");
    }

    @Test
    void whatIsNoBurstIsTakenBackStepByStep() {
        threshold.set("2");
        threshold.set("3");
        undo.undo();
        assertThat(threshold.get()).isEqualTo("2");
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        filter.set("fan");
        undo.undo();
        threshold.set("3");
        assertThat(undo.redoableProperty().get()).isEmpty();
        undo.redo();
        assertThat(filter.get()).isEmpty();
    }

    @Test
    void whatIsNotTheUsersIsNotUndone() {
        undo.without(() -> filter.set("pump"));
        assertThat(undo.undoableProperty().get()).isEmpty();
        filter.set("fan");
        threshold.set("5");
        undo.forget("Filter");
        undo.undo();
        assertThat(threshold.get()).isEqualTo("1");
        undo.undo();
        assertThat(filter.get()).isEqualTo("fan");
    }
}
