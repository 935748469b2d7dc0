package org.auscult.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;
import org.jspecify.annotations.Nullable;

/** What is open: the data set, the runs made on it, the one that is shown and how its scores are fused. */
public final class Workbench {
    private final List<Runnable> forgetting = new ArrayList<>();
    private final ObjectProperty<@Nullable Dataset> dataset = new SimpleObjectProperty<>() {
        @Override
        protected void invalidated() {
            forgetting.forEach(Runnable::run);
        }
    };
    private final ObservableList<FileProblem> problems = FXCollections.observableArrayList();
    private final ObservableList<Experiment> experiments = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Experiment> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Fusion> fusion = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Experiment> pinned = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ScoreView> scores = new ReadOnlyObjectWrapper<>(ScoreView.EMPTY);

    private final Map<String, FusionState> fusions = new TreeMap<>();
    private final Map<String, String> baselines = new TreeMap<>();
    private final Map<Form, Runnable> forms = new EnumMap<>(Form.class);

    /** A workbench with nothing open. */
    public Workbench() {
        shown.addListener((property, old, experiment) -> {
            Fusion kept = experiment == null ? null : keptFusion(experiment);
            if (Objects.equals(kept, fusion.get())) {
                showScores();
            } else {
                fusion.set(kept);
            }
        });
        fusion.addListener((property, old, chosen) -> {
            keepFusion(shown.get(), chosen);
            showScores();
        });
        shown.addListener((property, old, experiment) -> showPin());
        experiments.addListener((ListChangeListener<Experiment>) change -> showPin());
    }

    /** What was chosen for a run counts whenever it is shown. */
    private Fusion keptFusion(Experiment run) {
        return Optional.ofNullable(fusions.get(run.name()))
                .flatMap(kept -> kept.in(run))
                .orElse(run.fusions().get(0));
    }

    private void keepFusion(@Nullable Experiment run, @Nullable Fusion chosen) {
        if (run == null || chosen == null) {
            return;
        }
        if (chosen.key().equals(run.fusions().get(0).key())) {
            fusions.remove(run.name());
        } else {
            fusions.put(run.name(), FusionState.of(run, chosen));
        }
    }

    /** How the scores of each run are fused of which another way than the first was chosen, by its folder's name; a copy. */
    public Map<String, FusionState> chosenFusions() {
        return Map.copyOf(fusions);
    }

    /** Has runs fused as was chosen once, when they are shown next. */
    public void restoreFusions(Map<String, FusionState> chosen) {
        fusions.clear();
        fusions.putAll(chosen);
    }

    private void showScores() {
        Experiment run = shown.get();
        Fusion chosen = fusion.get();
        ScoreView now = scores.get();
        scores.set(
                run != null && chosen != null && run.table().clips() == now.clips()
                        ? now.fusedBy(chosen)
                        : ScoreView.of(run, chosen));
    }

    /** The user's baseline; where that is the shown run itself or gone, what is pinned already, else the newest. */
    private void showPin() {
        Experiment one = shown.get();
        Experiment before = pinned.get();
        List<Experiment> offered = comparable();
        String baseline = one == null ? null : baselines.get(one.settings().type());
        pinned.set(offered.stream()
                .filter(other -> other.name().equals(baseline))
                .findFirst()
                .or(() -> offered.stream()
                        .filter(other -> before != null && other.isSameRun(before))
                        .findFirst())
                .or(() -> offered.stream().findFirst())
                .orElse(null));
    }

    /** Has the shown run, and those of its type of machine that are shown next, be compared with a run: the baseline. */
    public void pin(Experiment baseline) {
        baselines.put(baseline.settings().type(), baseline.name());
        showPin();
    }

    /** The folder's name of the run that others are compared with, by type of machine, where one was pinned; a copy. */
    public Map<String, String> baselines() {
        return Map.copyOf(baselines);
    }

    /** Has runs compared with what was pinned once. */
    public void restoreBaselines(Map<String, String> pinnedOnce) {
        baselines.clear();
        baselines.putAll(pinnedOnce);
        showPin();
    }

    /** Has {@code show} bring a form to the front whenever a view asks for it. */
    public void onAsked(Form form, Runnable show) {
        forms.put(form, show);
    }

    /** Asks for a form: an empty view offers what fills it. */
    public void askFor(Form form) {
        forms.getOrDefault(form, () -> {}).run();
    }

    /** The open data set; null if none. */
    public ObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset;
    }

    /**
     * Has what is kept of sounds be forgotten whenever a data set is opened, before anyone follows it: read again, its recordings
     * equal those from before, but their files may have been copied anew.
     */
    public void onOpening(Runnable forget) {
        forgetting.add(forget);
    }

    /** What is known to be wrong with the open data set. */
    public ObservableList<FileProblem> problems() {
        return problems;
    }

    /** The runs on the open data set, newest first. */
    public ObservableList<Experiment> experiments() {
        return experiments;
    }

    /** Lists a run before those that were finished earlier, in the place of what it was before. */
    public void enlist(Experiment run) {
        experiments.removeIf(run::isSameRun);
        int place = 0;
        while (place < experiments.size() && experiments.get(place).finished().isAfter(run.finished())) {
            place++;
        }
        experiments.add(place, run);
    }

    /** The run whose scores every view shows; null if none. */
    public ObjectProperty<@Nullable Experiment> shownProperty() {
        return shown;
    }

    /** What the shown run is called, told from others of its title; empty if none is shown. */
    public String shownTitle() {
        Experiment run = shown.get();
        return run == null ? "" : RunWords.titled(run);
    }

    /** How the shown run's scores are fused; null if no run is shown. */
    public ObjectProperty<@Nullable Fusion> fusionProperty() {
        return fusion;
    }

    /** The runs that the shown one can be compared with: others on machines of its type. */
    public List<Experiment> comparable() {
        Experiment one = shown.get();
        return one == null
                ? List.of()
                : experiments.stream()
                        .filter(other -> !other.isSameRun(one)
                                && other.settings().type().equals(one.settings().type()))
                        .toList();
    }

    /** The run that the shown one is compared with, one of {@link #comparable()}; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Experiment> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /** The fusion of the pinned run that is most like the chosen one: of the same key, else its default; null if none is pinned. */
    public @Nullable Fusion pinnedFusion() {
        Experiment other = pinned.get();
        Fusion chosen = fusion.get();
        if (other == null) {
            return null;
        }
        return other.fusions().stream()
                .filter(one -> chosen != null && one.key().equals(chosen.key()))
                .findFirst()
                .orElse(other.fusions().get(0));
    }

    /** The shown run's scores under the chosen fusion: what views paint from; never null. */
    public ReadOnlyObjectProperty<ScoreView> scoresProperty() {
        return scores.getReadOnlyProperty();
    }
}
