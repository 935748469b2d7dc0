package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Pca;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.ui.PlotText;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The embeddings of all clips of the shown run in two dimensions; a click focuses a clip. */
public final class ClustersPane extends BorderPane {
    private static final double MARGIN = 34;
    private static final double REACH = 12;

    private final Workbench workbench;
    private final Selection selection;
    private final Canvas canvas = new Canvas();
    private final Pane holder = new Pane(canvas) {
        @Override
        protected void layoutChildren() {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    };
    private final Label ink = new Label("PC 1");
    private final FlowPane legend = new FlowPane(12, 2);
    private final Tooltip tooltip = new Tooltip();
    private List<ScoredClip> clips = List.of();
    private List<MachineId> machines = List.of();
    private double[][] points = new double[0][2];
    private double[] bounds = {0, 1, 0, 1};

    /** A plot of the shown run. */
    public ClustersPane(Workbench workbench, Selection selection) {
        this.workbench = workbench;
        this.selection = selection;
        setId("clusters");
        setAccessibleText("Clusters: every clip's embedding along its two principal components");
        EmptyState empty =
                new EmptyState("mdi2c-chart-scatter-plot", "Train a detector, and every clip appears here as a dot.");
        legend.setPadding(new Insets(6, 12, 8, 12));
        setCenter(new StackPane(holder, empty));
        setBottom(legend);
        ink.setVisible(false);
        ink.setManaged(false);
        getChildren().add(ink);
        ink.textFillProperty().addListener((p, o, n) -> draw());
        workbench.scoresProperty().addListener((p, o, view) -> {
            if (view.clips() != clips) {
                show(view);
            }
            empty.setVisible(view.clips().isEmpty());
        });
        selection.focusedProperty().addListener((p, o, n) -> draw());
        selection.hoveredProperty().addListener((p, o, n) -> draw());
        canvas.setOnMouseClicked(e -> {
            ScoredClip hit = nearest(e.getX(), e.getY());
            if (hit != null) {
                selection.focusedProperty().set(hit.recording());
            }
        });
        canvas.setOnMouseMoved(e -> hover(nearest(e.getX(), e.getY())));
        canvas.setOnMouseExited(e -> hover(null));
        Tooltip.install(canvas, tooltip);
        show(workbench.scoresProperty().get());
        empty.setVisible(clips.isEmpty());
    }

    /** A row a dot. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "machine", "role", "condition", "pc1", "pc2"));
        for (int i = 0; i < clips.size(); i++) {
            Recording recording = clips.get(i).recording();
            rows.add(List.of(
                    recording.name(),
                    recording.machine().toString(),
                    clips.get(i).role().label(),
                    recording.condition().label(),
                    String.valueOf(points[i][0]),
                    String.valueOf(points[i][1])));
        }
        return rows;
    }

    /** Where a recording's dot lies on the plot, for tests and for the keyboard; null if it has none. */
    public javafx.geometry.@Nullable Point2D dotOf(Recording recording) {
        for (int i = 0; i < clips.size(); i++) {
            if (clips.get(i).recording().equals(recording)) {
                return canvas.localToScreen(x(points[i]), y(points[i]));
            }
        }
        return null;
    }

    private void show(ScoreView view) {
        clips = view.clips();
        points = Pca.project(clips.stream().map(ScoredClip::embedding).toList());
        machines = clips.stream()
                .map(c -> c.recording().machine())
                .distinct()
                .sorted()
                .toList();
        bounds = new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] p : points) {
            bounds[0] = Math.min(bounds[0], p[0]);
            bounds[1] = Math.max(bounds[1], p[0]);
            bounds[2] = Math.min(bounds[2], p[1]);
            bounds[3] = Math.max(bounds[3], p[1]);
        }
        List<Label> entries = new ArrayList<>();
        for (int i = 0; i < machines.size(); i++) {
            MachineId machine = machines.get(i);
            long count = clips.stream()
                    .filter(c -> c.recording().machine().equals(machine))
                    .count();
            entries.add(PlotText.legend(Palette.color(i), machine + " (" + count + ")"));
        }
        if (!clips.isEmpty()) {
            entries.add(new Label("· learned   ○ held out   ● test, normal   ✕ test, anomalous"));
        }
        legend.getChildren().setAll(entries);
        draw();
    }

    private double x(double[] p) {
        double span = Math.max(1e-12, bounds[1] - bounds[0]);
        return MARGIN + 8 + (p[0] - bounds[0]) / span * Math.max(1, canvas.getWidth() - MARGIN - 24);
    }

    private double y(double[] p) {
        double span = Math.max(1e-12, bounds[3] - bounds[2]);
        return 10 + (bounds[3] - p[1]) / span * Math.max(1, canvas.getHeight() - MARGIN - 24);
    }

    private @Nullable ScoredClip nearest(double x, double y) {
        ScoredClip best = null;
        double closest = REACH * REACH;
        for (int i = 0; i < points.length; i++) {
            double dx = x(points[i]) - x;
            double dy = y(points[i]) - y;
            if (dx * dx + dy * dy < closest) {
                closest = dx * dx + dy * dy;
                best = clips.get(i);
            }
        }
        return best;
    }

    private void hover(@Nullable ScoredClip clip) {
        selection.hoveredProperty().set(clip == null ? null : clip.recording());
        tooltip.setText(
                clip == null
                        ? ""
                        : clip.recording().name() + "\n"
                                + clip.recording().condition().label() + ", "
                                + clip.role().label() + ", fused score "
                                + String.format(
                                        Locale.ROOT,
                                        "%.2f",
                                        workbench.scoresProperty().get().fused(clip)));
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (clips.isEmpty()) {
            return;
        }
        g.setFont(PlotText.font());
        g.setFill(ink.getTextFill());
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText("PC 1", canvas.getWidth() / 2, canvas.getHeight() - 8);
        g.save();
        g.translate(16, canvas.getHeight() / 2);
        g.rotate(-90);
        g.fillText("PC 2", 0, 0);
        g.restore();
        g.setStroke(Color.gray(0.5, 0.6));
        g.setLineWidth(1);
        g.strokeRect(MARGIN - 6, 2, canvas.getWidth() - MARGIN, canvas.getHeight() - MARGIN);
        for (int i = 0; i < points.length; i++) {
            dot(g, clips.get(i), x(points[i]), y(points[i]));
        }
        ring(g, selection.hoveredProperty().get(), 8);
        ring(g, selection.focusedProperty().get(), 11);
    }

    private void dot(GraphicsContext g, ScoredClip clip, double x, double y) {
        Color color = Palette.color(machines.indexOf(clip.recording().machine()));
        g.setFill(color);
        g.setStroke(color);
        g.setLineWidth(1.6);
        if (clip.role() == Role.LEARNED) {
            g.fillOval(x - 1.8, y - 1.8, 3.6, 3.6);
        } else if (clip.role() == Role.HELD_OUT) {
            g.strokeOval(x - 3.5, y - 3.5, 7, 7);
        } else if (clip.recording().condition() == Condition.ANOMALOUS) {
            g.strokeLine(x - 4, y - 4, x + 4, y + 4);
            g.strokeLine(x - 4, y + 4, x + 4, y - 4);
        } else {
            g.fillOval(x - 4, y - 4, 8, 8);
        }
    }

    private void ring(GraphicsContext g, @Nullable Recording recording, double radius) {
        for (int i = 0; i < clips.size(); i++) {
            if (clips.get(i).recording().equals(recording)) {
                g.setStroke(ink.getTextFill());
                g.setLineWidth(2);
                g.strokeOval(x(points[i]) - radius, y(points[i]) - radius, 2 * radius, 2 * radius);
            }
        }
    }
}
