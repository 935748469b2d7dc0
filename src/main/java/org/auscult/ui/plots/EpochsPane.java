package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.evaluation.EpochFilm;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.PlotColor;
import org.auscult.score.Role;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.Remedies;
import org.auscult.ui.ShownWhile;
import org.auscult.words.Counted;
import org.auscult.workbench.EpochsView;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Selection;
import org.auscult.workbench.TrainingCurves;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Viewport;
import org.auscult.workbench.Workbench;

/** How the embedding formed over the epochs: of the training that runs, otherwise of the shown run. */
public final class EpochsPane extends BorderPane {
    private final Workbench workbench;
    private final ScatterCanvas canvas;
    private final ScatterLegend legend;
    private final EpochScrubber scrubber = new EpochScrubber();
    private final Label sample = new Label();
    private final EmptyState empty;
    private final ReadOnlyObjectWrapper<EpochFilm> shown = new ReadOnlyObjectWrapper<>(EpochFilm.EMPTY);
    private final Filming filming;
    /** 0xRRGGBB, one a probe of the shown film. */
    private int[] colors = {};

    /**
     * A plot that follows the training and the shown run.
     *
     * @param look what is seen of it, to be remembered
     * @param lane reads and lays out
     */
    public EpochsPane(
            Workbench workbench,
            Selection selection,
            EpochsView look,
            TrainingSession session,
            Jobs jobs,
            Executor lane) {
        this.workbench = workbench;
        setId("epochs");
        canvas = new ScatterCanvas(
                selection,
                recording -> ClipTip.of(recording, workbench.scoresProperty().get()));
        canvas.view().keepIn(look.zoomProperty());
        canvas.setId("epochs-canvas");
        canvas.setAccessibleText("Embedding over the epochs: probes in the plane");
        canvas.setAxes(new ScatterAxes("PC 1, turned onto the epoch before", "PC 2", false));
        empty = new EmptyState(
                "mdi2m-movie-open-outline",
                workbench
                        .shownProperty()
                        .map(EpochsPane::whyNone)
                        .orElse(
                                "Where held-out and test clips stand after each epoch is shown here, live and afterwards: train the conformer."),
                Remedies.train(workbench));
        canvas.visibleProperty().bind(empty.visibleProperty().not());
        ScatterTools tools = new ScatterTools(canvas, List.of());
        tools.visibleProperty().bind(canvas.visibleProperty());
        setTop(tools);
        setCenter(new StackPane(canvas, empty));
        legend = new ScatterLegend(selection);
        sample.setId("epochs-sample");
        sample.getStyleClass().addAll("text-small", "text-muted", "marks-line");
        VBox bottom = new VBox(scrubber, legend, sample, Mark.line(Mark.RING, Mark.DISC, Mark.CROSS));
        setBottom(ShownWhile.holds(canvas.visibleProperty(), bottom));
        scrubber.momentProperty().addListener((property, old, value) -> paint());
        filming =
                new Filming(workbench, session, jobs, lane, this::show, error -> scrubber.say(Notices.message(error)));
        filming.start();
    }

    private static String whyNone(Experiment run) {
        boolean hasLearnedAll = run.table().clips().stream().allMatch(clip -> clip.role() == Role.LEARNED);
        return hasLearnedAll
                ? "This run has no held-out and no test clips that could be followed. "
                        + "Train the conformer with a share held out, or on a folder with test clips: "
                        + "where they stand after each epoch is shown here."
                : "This run kept no epochs: its detector learns without them, or it was trained before they were kept. "
                        + "A new training of the conformer keeps where held-out and test clips stand after each.";
    }

    private void show(EpochFilm film) {
        boolean isAtEnd = scrubber.isAtEnd();
        boolean isOther = !shown.get().clips().equals(film.clips());
        shown.set(film);
        if (isOther) {
            List<ScatterLegend.Group> groups = groups(film.clips());
            colors = colors(film.clips(), groups);
            legend.show(groups);
            sample.setText(sampled(film.clips()));
        }
        empty.setVisible(film.length() == 0);
        scrubber.take(film.length(), isAtEnd || isOther);
        paint();
        canvas.view().setWhole(around(film));
        if (isOther) {
            canvas.view().begin();
        }
    }

    /** What holds every epoch. */
    private static Viewport around(EpochFilm film) {
        List<double[]> places = film.pictures().stream().flatMap(Arrays::stream).toList();
        return Viewport.around(
                places.stream().mapToDouble(place -> place[0]).toArray(),
                places.stream().mapToDouble(place -> place[1]).toArray());
    }

    /** Not all test clips are followed: how many there are. */
    private String sampled(List<Recording> probes) {
        Dataset dataset = workbench.datasetProperty().get();
        Set<MachineId> machines = probes.stream().map(Recording::machine).collect(Collectors.toSet());
        long all = dataset == null
                ? 0
                : dataset.recordings().stream()
                        .filter(own -> own.split() == Split.TEST && machines.contains(own.machine()))
                        .count();
        long tests = probes.stream().filter(own -> own.split() == Split.TEST).count();
        return String.format(
                Locale.ROOT,
                "Followed: %,d of %s, %s",
                tests,
                Counted.of(Math.max(tests, all), "test clip"),
                Counted.of(probes.size() - tests, "held-out clip"));
    }

    private String moment() {
        EpochFilm film = shown.get();
        int nearest = (int) Math.round(scrubber.momentProperty().get());
        return film.epochs().get(nearest) + " of " + film.epochs().get(film.length() - 1);
    }

    private void paint() {
        EpochFilm film = shown.get();
        if (film.length() == 0) {
            scrubber.say("");
            canvas.show(Scatter.EMPTY);
            return;
        }
        scrubber.say("Epoch " + moment());
        canvas.show(Scatter.of(
                film.clips(),
                film.at(scrubber.momentProperty().get()),
                i -> colors[i],
                i -> mark(film.clips().get(i))));
    }

    /** The probes of each machine, in its colour. */
    private static List<ScatterLegend.Group> groups(List<Recording> probes) {
        List<ScatterLegend.Group> groups = new ArrayList<>();
        MachineId.group(probes, Recording::machine)
                .forEach((machine, own) -> groups.add(new ScatterLegend.Group(
                        machine.toString(), PlotColor.ofSeries(groups.size()).rgb(), own)));
        return groups;
    }

    private static int[] colors(List<Recording> probes, List<ScatterLegend.Group> groups) {
        Map<Recording, Integer> colors = new HashMap<>();
        groups.forEach(group -> group.recordings().forEach(probe -> colors.put(probe, group.rgb())));
        return probes.stream().mapToInt(colors::get).toArray();
    }

    private static Mark mark(Recording probe) {
        return Mark.of(probe.split() == Split.TRAIN ? Role.HELD_OUT : Role.TEST, probe.condition());
    }

    /** What is shown. */
    ReadOnlyObjectProperty<EpochFilm> filmProperty() {
        return shown.getReadOnlyProperty();
    }

    /** A row a probe and epoch. */
    List<List<String>> table() {
        EpochFilm film = shown.get();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("epoch", "file", "machine", "condition", "x", "y"));
        for (int e = 0; e < film.length(); e++) {
            for (int i = 0; i < film.clips().size(); i++) {
                Recording clip = film.clips().get(i);
                rows.add(List.of(
                        String.valueOf(film.epochs().get(e)),
                        clip.name(),
                        clip.machine().toString(),
                        clip.condition().label(),
                        String.valueOf(film.pictures().get(e)[i][0]),
                        String.valueOf(film.pictures().get(e)[i][1])));
            }
        }
        return rows;
    }

    /** The dots of the epoch that is shown. */
    Optional<Figure> figure() {
        EpochFilm film = shown.get();
        if (film.length() == 0) {
            return Optional.empty();
        }
        DotKeys keys = new DotKeys();
        groups(film.clips()).forEach(group -> keys.color(group.rgb(), group.name()));
        keys.marks(canvas.scatter(), canvas.ink());
        List<String> title = List.of(
                "Embedding after epoch " + moment(),
                filming.isOfTraining() ? TrainingCurves.RUNNING : workbench.shownTitle());
        return Optional.of(new Figure(title, canvas.ink(), keys.all(), canvas::paint));
    }
}
