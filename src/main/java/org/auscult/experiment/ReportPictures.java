package org.auscult.experiment;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Pca;
import org.auscult.evaluation.RocCurve;
import org.auscult.file.AtomicFiles;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A run's ROC and clusters as PNG, without a window. */
public final class ReportPictures {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;

    private final Font font = ReportFont.plain(14);

    /** Writes {@code roc.png} and {@code clusters.png} into a folder and tells their paths. */
    public List<Path> write(Experiment run, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        List<ScoredClip> judged =
                run.table().clips().stream().filter(ScoredClip::isLabelledTest).toList();
        long anomalous = judged.stream().filter(ReportPictures::isAnomalous).count();
        if (anomalous > 0 && anomalous < judged.size()) {
            written.add(save(roc(run, judged), folder.resolve("roc.png")));
        }
        written.add(save(clusters(run), folder.resolve("clusters.png")));
        return written;
    }

    private JFreeChart roc(Experiment run, List<ScoredClip> judged) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int s = 0; s < run.table().scores().size(); s++) {
            int score = s;
            data.addSeries(curve(run.table().scores().get(s), judged, clip -> clip.z()[score]));
        }
        Fusion fusion = run.fusions().get(0);
        if (run.table().scores().size() > 1) {
            data.addSeries(curve(fusion.title(), judged, clip -> fusion.fuse(clip.z())));
        }
        for (int i = 0; i < data.getSeriesCount(); i++) {
            renderer.setSeriesPaint(i, new Color(PlotColor.ofSeries(i).rgb()));
            renderer.setSeriesStroke(i, new BasicStroke(2.5f));
        }
        return chart(
                "ROC · " + run.title(),
                data,
                renderer,
                axis("False positive rate", true),
                axis("True positive rate", true));
    }

    private static XYSeries curve(String name, List<ScoredClip> judged, ToDoubleFunction<ScoredClip> score) {
        boolean[] anomalous = new boolean[judged.size()];
        for (int i = 0; i < anomalous.length; i++) {
            anomalous[i] = isAnomalous(judged.get(i));
        }
        RocCurve roc = RocCurve.of(judged.stream().mapToDouble(score).toArray(), anomalous);
        XYSeries series =
                new XYSeries(String.format(Locale.ROOT, "%s (pooled AUC %.3f)", name, roc.auc()), false, true);
        for (int p = 0; p < roc.thresholds().length; p++) {
            series.add(roc.falsePositiveRate()[p], roc.truePositiveRate()[p]);
        }
        return series;
    }

    private JFreeChart clusters(Experiment run) {
        List<ScoredClip> clips = run.table().clips();
        double[][] points =
                Pca.components(clips.stream().map(ScoredClip::embedding).toList(), 2);
        List<MachineId> machines =
                clips.stream().map(ScoredClip::machine).distinct().sorted().toList();
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int m = 0; m < machines.size(); m++) {
            for (boolean anomalous : new boolean[] {false, true}) {
                XYSeries series = new XYSeries(machines.get(m) + (anomalous ? " anomalous" : " normal"), false, true);
                for (int i = 0; i < clips.size(); i++) {
                    if (clips.get(i).machine().equals(machines.get(m)) && isAnomalous(clips.get(i)) == anomalous) {
                        series.add(points[i][0], points[i][1]);
                    }
                }
                renderer.setSeriesPaint(
                        data.getSeriesCount(), new Color(PlotColor.ofSeries(m).rgb()));
                renderer.setSeriesShape(
                        data.getSeriesCount(), anomalous ? cross() : new Ellipse2D.Double(-4, -4, 8, 8));
                data.addSeries(series);
            }
        }
        return chart(
                "Embeddings · " + run.title(),
                data,
                renderer,
                axis("First principal component", false),
                axis("Second principal component", false));
    }

    private static Shape cross() {
        Path2D cross = new Path2D.Double();
        cross.moveTo(-5, -5);
        cross.lineTo(5, 5);
        cross.moveTo(-5, 5);
        cross.lineTo(5, -5);
        return new BasicStroke(2.5f).createStrokedShape(cross);
    }

    private static boolean isAnomalous(ScoredClip clip) {
        return clip.recording().condition() == Condition.ANOMALOUS;
    }

    private NumberAxis axis(String label, boolean rate) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(font);
        axis.setTickLabelFont(font);
        axis.setAutoRangeIncludesZero(false);
        if (rate) {
            axis.setRange(-0.01, 1.01);
        }
        return axis;
    }

    private JFreeChart chart(
            String title, XYSeriesCollection data, XYLineAndShapeRenderer renderer, NumberAxis x, NumberAxis y) {
        XYPlot plot = new XYPlot(data, x, y, renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(title, font.deriveFont(18f), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setItemFont(font);
        return chart;
    }

    private static Path save(JFreeChart chart, Path file) throws IOException {
        AtomicFiles.write(file, temporary -> ChartUtils.saveChartAsPNG(temporary.toFile(), chart, WIDTH, HEIGHT));
        return file;
    }
}
