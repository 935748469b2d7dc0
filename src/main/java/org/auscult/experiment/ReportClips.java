package org.auscult.experiment;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.auscult.feature.ClipSource;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** The most anomalous test clips of a run, each with its spectrogram and what each score adds. */
final class ReportClips {
    private static final int MOST = 10;

    private final ClipSource source;

    /** @param source gives the spectrograms */
    ReportClips(ClipSource source) {
        this.source = source;
    }

    /**
     * Their part of the page.
     *
     * @param stop looked at between clips
     * @throws CancellationException when stopped
     */
    String html(Experiment run, Fusion fusion, Consumer<Progress> progress, StopSignal stop) throws IOException {
        ClipSource heard = source.ofChannel(run.settings().channel());
        ReportSpectrogram picture = new ReportSpectrogram();
        List<ScoredClip> most = run.table().clips().stream()
                .filter(ScoredClip::isTest)
                .sorted(Comparator.comparingDouble(clip -> -fusion.fuse(clip.z())))
                .limit(MOST)
                .toList();
        StringBuilder html = new StringBuilder(
                        "<p>Log-mel spectrograms, levels below the loudest of each; bars are what each score adds to the"
                                + " fused one: orange more anomalous, blue more normal (")
                .append(Html.escape(fusion.title()))
                .append(").</p>");
        for (int i = 0; i < most.size(); i++) {
            stop.check();
            progress.accept(new Progress("Drawing clips", i, most.size()));
            ScoredClip clip = most.get(i);
            html.append("<div class='clip'>")
                    .append(image(clip, heard, picture))
                    .append("<div><b>");
            html.append(Html.escape(clip.recording().name())).append("</b><br>");
            html.append(Html.escape(clip.machine().toString())).append(", ");
            html.append(clip.recording().condition().label());
            html.append(String.format(Locale.ROOT, ", fused %.2f<br>", fusion.fuse(clip.z())));
            html.append(SvgPlots.bars(run.table().scores(), fusion.contributions(clip.z())))
                    .append("</div></div>");
        }
        return html.toString();
    }

    private static String image(ScoredClip clip, ClipSource heard, ReportSpectrogram picture) {
        try {
            return picture.svg(heard.logMel(clip.recording()));
        } catch (IOException e) {
            return "<p>" + Html.escape(String.valueOf(e.getMessage())) + "</p>";
        }
    }
}
