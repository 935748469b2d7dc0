package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ChoiceBox;
import org.auscult.dataset.MachineId;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.ScoreView;
import org.jspecify.annotations.Nullable;

/** The choice of the machine whose clips are judged. A run that has not the wanted one shows all; the next one that has it, it again. */
final class JudgedMachine extends ChoiceBox<String> {
    private static final String ALL = "all machines";

    private final StringProperty wanted;
    private List<MachineId> machines = List.of();
    private boolean isOffering;

    /** @param wanted the chosen machine; empty for all */
    JudgedMachine(StringProperty wanted) {
        this.wanted = wanted;
        setId("roc-machine");
        setMinWidth(96);
        setPrefWidth(124);
        setAccessibleText("Machine whose clips are judged");
        wanted.addListener((property, old, name) -> choose());
        valueProperty().addListener((property, old, name) -> {
            if (!isOffering) {
                wanted.set(ALL.equals(name) ? "" : name);
            }
        });
    }

    /** Offers the machines of a run. */
    void offer(ScoreView view) {
        machines = List.copyOf(view.byMachine().keySet());
        List<String> names = new ArrayList<>(List.of(ALL));
        machines.stream().map(MachineId::toString).forEach(names::add);
        if (!names.equals(getItems())) {
            isOffering = true;
            getItems().setAll(names);
            isOffering = false;
            choose();
        }
    }

    private void choose() {
        isOffering = true;
        setValue(getItems().contains(wanted.get()) ? wanted.get() : ALL);
        isOffering = false;
    }

    /** The machine; null for all. */
    @Nullable
    MachineId machine() {
        return machines.stream()
                .filter(one -> one.toString().equals(getValue()))
                .findFirst()
                .orElse(null);
    }

    /** Which clips are judged now. */
    Predicate<ScoredClip> judged() {
        MachineId one = machine();
        return clip -> one == null || clip.machine().equals(one);
    }

    /** Whose numbers are shown; those of all are no mean over machines. */
    String words() {
        MachineId one = machine();
        return one == null ? "of all machines pooled" : "of " + one;
    }
}
