package org.auscult.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.CostOptimum;
import org.auscult.evaluation.FalseAlarmBudget;
import org.auscult.evaluation.Threshold;
import org.auscult.evaluation.ThresholdMethod;
import org.auscult.evaluation.ThresholdMethods;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunThresholds;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;

/** The thresholds of all machines under the shown run's fusion: one object for every view. Used on the FX thread. */
public final class OperatingPoint {
    private static final FalseAlarmBudget USUAL = new FalseAlarmBudget(1, 1, 600);

    private final Workbench workbench;
    private final ObjectProperty<ThresholdMethod> method =
            new SimpleObjectProperty<>(ThresholdMethods.all().get(0));
    private final ObjectProperty<FalseAlarmBudget> budget = new SimpleObjectProperty<>(USUAL);
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(method.get().title(), USUAL, Map.of()));
    private final ReadOnlyObjectWrapper<Verdicts> verdicts = new ReadOnlyObjectWrapper<>(Verdicts.NONE);
    private final Map<String, Threshold> byHand = new TreeMap<>();

    /**
     * What the user set, to keep and to bring back.
     *
     * @param method the title of the method that proposes thresholds
     * @param budget the false alarms that the plant bears
     * @param byHand thresholds that differ from the proposed ones, by run, fusion and machine: {@code fan_quick/Mean/fan 00}
     */
    public record State(String method, FalseAlarmBudget budget, Map<String, Double> byHand) {
        /** Keeps a copy. */
        public State {
            byHand = Map.copyOf(byHand);
        }
    }

    /** Follows the workbench's scores. */
    public OperatingPoint(Workbench workbench) {
        this.workbench = workbench;
        workbench.scoresProperty().addListener((property, old, view) -> follow());
        method.addListener((property, old, value) -> follow());
        budget.addListener((property, old, value) -> follow());
        follow();
    }

    /** How thresholds are proposed. */
    public ObjectProperty<ThresholdMethod> methodProperty() {
        return method;
    }

    /** The false alarms that the plant bears. */
    public ObjectProperty<FalseAlarmBudget> budgetProperty() {
        return budget;
    }

    /** What is called anomalous; never null. */
    public ReadOnlyObjectProperty<Verdicts> verdictsProperty() {
        return verdicts.getReadOnlyProperty();
    }

    /** What the user set; never null. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Sets all of it. */
    public void restore(State wanted) {
        ThresholdMethods.all().stream()
                .filter(known -> known.title().equals(wanted.method()))
                .findFirst()
                .ifPresent(method::set);
        budget.set(wanted.budget());
        byHand.keySet().retainAll(wanted.byHand().keySet());
        wanted.byHand().forEach(this::bring);
        Verdicts now = verdicts.get();
        now.proposed().keySet().forEach(this::takeOver);
        show(new Verdicts(now.view(), withByHand(now.proposed()), now.proposed()));
    }

    /** One that stands already keeps how it came about. */
    private void bring(String place, double value) {
        Threshold standing = byHand.get(place);
        if (standing == null || standing.value() != value) {
            byHand.put(place, byHand(value));
        }
    }

    /** Earlier versions kept a machine's threshold for whatever run was shown. */
    private void takeOver(MachineId machine) {
        Threshold kept = byHand.remove(machine.toString());
        if (kept != null) {
            byHand.putIfAbsent(place(machine), kept);
        }
    }

    private static Threshold byHand(double value) {
        return new Threshold(value, "set by hand");
    }

    private void show(Verdicts next) {
        next.chosen().forEach((machine, threshold) -> {
            if (threshold.equals(next.proposed().get(machine))) {
                byHand.remove(place(machine));
            } else {
                byHand.put(place(machine), threshold);
            }
        });
        verdicts.set(next);
        Map<String, Double> values = new TreeMap<>();
        byHand.forEach((place, threshold) -> values.put(place, threshold.value()));
        state.set(new State(method.get().title(), budget.get(), values));
    }

    /** Sets a machine's threshold by hand; it stays until it is reset, whatever the method or the budget. */
    public void set(MachineId machine, double threshold) {
        choose(machine, byHand(threshold));
    }

    private void choose(MachineId machine, Threshold threshold) {
        Verdicts now = verdicts.get();
        Map<MachineId, Threshold> chosen = new TreeMap<>(now.chosen());
        chosen.put(machine, threshold);
        show(new Verdicts(now.view(), chosen, now.proposed()));
    }

    /**
     * Sets a machine's threshold where its labelled test clips cost least; it uses their labels. Does nothing if only one
     * condition occurs.
     */
    public void setByCost(MachineId machine, CostOptimum cost) {
        verdicts.get().labelled(machine).curve().ifPresent(curve -> choose(machine, cost.of(curve)));
    }

    /** Takes back what was set by hand for a machine. */
    public void reset(MachineId machine) {
        Threshold proposed = verdicts.get().proposed().get(machine);
        if (proposed != null) {
            choose(machine, proposed);
        }
    }

    /** What was set by hand for a run and a fusion counts whenever they are shown, whatever is proposed. */
    private void follow() {
        Map<MachineId, Threshold> proposed = proposed();
        show(new Verdicts(workbench.scoresProperty().get(), withByHand(proposed), proposed));
    }

    private Map<MachineId, Threshold> proposed() {
        ScoreView view = workbench.scoresProperty().get();
        return view.fusion() == null
                ? Map.of()
                : RunThresholds.propose(
                        view.byMachine(),
                        view.fusion(),
                        method.get(),
                        budget.get().rate());
    }

    private Map<MachineId, Threshold> withByHand(Map<MachineId, Threshold> proposed) {
        Map<MachineId, Threshold> chosen = new TreeMap<>(proposed);
        chosen.replaceAll((machine, threshold) -> byHand.getOrDefault(place(machine), threshold));
        return chosen;
    }

    /** Weights of one's own have one key whatever they are: the title tells them apart. */
    private String place(MachineId machine) {
        Experiment run = workbench.shownProperty().get();
        Fusion fusion = workbench.scoresProperty().get().fusion();
        return (run == null ? "" : run.name()) + "/" + (fusion == null ? "" : fusion.title()) + "/" + machine;
    }

    /** The fused score of a clip of a machine whose raw scores are all 0; 0 if no run is shown. */
    public static double origin(Verdicts verdicts, MachineId machine) {
        Fusion fusion = verdicts.view().fusion();
        List<ScoredClip> clips = verdicts.view().byMachine().getOrDefault(machine, List.of());
        return fusion == null || clips.isEmpty() ? 0 : RunThresholds.origin(clips, machine, fusion);
    }

    /** The fused scores of a machine's held-out normals; of the learned ones, which flatter, if none was held out. */
    public static double[] normals(Verdicts verdicts, MachineId machine) {
        Fusion fusion = verdicts.view().fusion();
        return fusion == null
                ? new double[0]
                : RunThresholds.normals(verdicts.view().byMachine().getOrDefault(machine, List.of()), machine, fusion);
    }
}
