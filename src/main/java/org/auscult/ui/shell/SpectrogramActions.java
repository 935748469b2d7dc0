package org.auscult.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.FrequencyAxis;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Shown;
import org.auscult.workbench.SpectrogramView;
import org.auscult.workbench.Spectrograms;

/** What changes how spectrograms look. */
public final class SpectrogramActions {
    private static final ObservableValue<String> ALWAYS = new ReadOnlyStringWrapper("");
    private static final double ZOOM = 1.5;
    private static final double STEP = 0.2;
    private static final int SHORTEST_FFT = 256;
    private static final int LONGEST_FFT = 8192;

    private final SpectrogramView view;
    private final Spectrograms spectrograms;
    private final Listening listening;
    private final ObservableValue<String> nothingShown;

    private SpectrogramActions(SpectrogramView view, Spectrograms spectrograms, Listening listening) {
        this.view = view;
        this.spectrograms = spectrograms;
        this.listening = listening;
        nothingShown = Bindings.when(Bindings.isNull(spectrograms.shownProperty()))
                .then("Focus a recording first")
                .otherwise("");
    }

    /** The group. */
    public static ActionGroup group(SpectrogramView view, Spectrograms spectrograms, Listening listening) {
        return new SpectrogramActions(view, spectrograms, listening).group();
    }

    private ActionGroup group() {
        return new ActionGroup(
                "Spectrogram",
                List.of(
                        List.of(
                                new Action(
                                        "view-fit",
                                        "Show All of It",
                                        "mdi2f-fit-to-page-outline",
                                        "F",
                                        ALWAYS,
                                        view::fit),
                                shown(
                                        "view-zoom-in",
                                        "Zoom In",
                                        "mdi2m-magnify-plus-outline",
                                        "Shortcut+Up",
                                        s -> zoom(ZOOM, s)),
                                shown(
                                        "view-zoom-out",
                                        "Zoom Out",
                                        "mdi2m-magnify-minus-outline",
                                        "Shortcut+Down",
                                        s -> zoom(1 / ZOOM, s)),
                                shown(
                                        "view-earlier",
                                        "Move Earlier",
                                        "mdi2a-arrow-left",
                                        "Shortcut+Left",
                                        s -> move(-STEP, s)),
                                shown(
                                        "view-later",
                                        "Move Later",
                                        "mdi2a-arrow-right",
                                        "Shortcut+Right",
                                        s -> move(STEP, s)),
                                shown(
                                        "view-zoom-in-frequency",
                                        "Zoom In on Frequencies",
                                        "mdi2a-arrow-expand-vertical",
                                        "Alt+Up",
                                        s -> view.zoomFrequency(0.5, ZOOM, s.highestHertz())),
                                shown(
                                        "view-zoom-out-frequency",
                                        "Zoom Out on Frequencies",
                                        "mdi2a-arrow-collapse-vertical",
                                        "Alt+Down",
                                        s -> view.zoomFrequency(0.5, 1 / ZOOM, s.highestHertz()))),
                        List.of(
                                new Action(
                                        "view-axis",
                                        "Next Frequency Axis: Linear, Logarithmic, Mel",
                                        "mdi2a-axis-y-arrow",
                                        "Y",
                                        ALWAYS,
                                        this::nextAxis),
                                new Action(
                                        "view-difference",
                                        "Difference to Normal On or Off",
                                        "mdi2m-minus-circle-outline",
                                        "D",
                                        ALWAYS,
                                        this::toggleDifference),
                                new Action(
                                        "view-lock",
                                        "Lock Colour Scale On or Off",
                                        "mdi2l-lock-outline",
                                        "",
                                        ALWAYS,
                                        () -> view.fittedProperty()
                                                .set(!view.fittedProperty().get())),
                                new Action(
                                        "view-longer",
                                        "Longer FFT",
                                        "mdi2a-arrow-expand-horizontal",
                                        "",
                                        ALWAYS,
                                        () -> fft(2)),
                                new Action(
                                        "view-shorter",
                                        "Shorter FFT",
                                        "mdi2a-arrow-collapse-horizontal",
                                        "",
                                        ALWAYS,
                                        () -> fft(0.5)))));
    }

    private Action shown(String id, String label, String icon, String key, Consumer<DisplaySpectrogram> run) {
        return new Action(id, label, icon, key, nothingShown, () -> {
            DisplaySpectrogram s = spectrograms.shownProperty().get();
            if (s != null) {
                run.accept(s);
            }
        });
    }

    /** About the playhead, if it is in view. */
    private void zoom(double factor, DisplaySpectrogram s) {
        double playhead = listening.positionSeconds();
        boolean isInView = view.timeIn(s.seconds()).contains(playhead);
        double middle =
                (view.timeIn(s.seconds()).from() + view.timeIn(s.seconds()).to()) / 2;
        view.zoomTime(isInView ? playhead : middle, factor, s.seconds());
    }

    private void move(double by, DisplaySpectrogram s) {
        view.moveTime(by * view.timeIn(s.seconds()).length(), s.seconds());
    }

    private void nextAxis() {
        FrequencyAxis[] axes = FrequencyAxis.values();
        view.axisProperty().set(axes[(view.axisProperty().get().ordinal() + 1) % axes.length]);
    }

    private void toggleDifference() {
        boolean isLevels = view.shownProperty().get() == Shown.LEVELS;
        view.shownProperty().set(isLevels ? Shown.ABOVE_MEAN : Shown.LEVELS);
    }

    private void fft(double factor) {
        int length = (int) (view.fftLengthProperty().get() * factor);
        view.fftLengthProperty().set(Math.max(SHORTEST_FFT, Math.min(LONGEST_FFT, length)));
    }
}
