package org.auscult.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.HoverToHear;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Speed;

/** What plays, and how. */
public final class ListenActions {
    private static final ObservableValue<String> ALWAYS = new ReadOnlyStringWrapper("");

    private ListenActions() {}

    /** The group. */
    public static ActionGroup group(Listening listening, HoverToHear hover, Deviations deviations) {
        ObservableValue<String> noSound = Bindings.when(Bindings.isNull(listening.heardProperty()))
                .then("Focus a recording first")
                .otherwise("");
        ObservableValue<String> noRegion = Bindings.when(Bindings.isNull(listening.heardProperty()))
                .then("Focus a recording first")
                .otherwise(Bindings.when(Bindings.isNull(listening.regionProperty()))
                        .then(RegionActions.NO_REGION)
                        .otherwise(""));
        ObservableValue<String> noOther = Bindings.when(Bindings.isNull(listening.otherProperty()))
                .then("Show a run that scored this recording and learned normals of its machine first")
                .otherwise("");
        ObservableValue<String> noDeviation = Bindings.when(Bindings.isNull(deviations.shownProperty()))
                .then("Focus a recording of a machine with normal ones first")
                .otherwise("");
        return new ActionGroup(
                "Listen",
                List.of(
                        List.of(
                                new Action(
                                        "listen-play",
                                        "Play or Pause",
                                        "mdi2p-play-pause",
                                        "Space",
                                        noSound,
                                        listening::togglePlay),
                                new Action(
                                        "listen-region",
                                        "Play the Region",
                                        "mdi2s-selection-drag",
                                        "S",
                                        noRegion,
                                        listening::playRegion)),
                        List.of(
                                new Action(
                                        "listen-flip",
                                        "Flip to the Neighbour and Back",
                                        "mdi2c-compare-horizontal",
                                        "X",
                                        noOther,
                                        listening::flip),
                                new Action(
                                        "listen-peak",
                                        "Next Anomalous Place",
                                        "mdi2d-debug-step-over",
                                        "N",
                                        noDeviation,
                                        deviations::nextPeak),
                                new Action(
                                        "listen-most-anomalous",
                                        "Mark the Most Anomalous Second",
                                        "mdi2t-target",
                                        "M",
                                        noDeviation,
                                        deviations::markMostAnomalous)),
                        List.of(
                                toggle(
                                        "listen-loop",
                                        "Loop On or Off",
                                        "mdi2r-repeat",
                                        "L",
                                        listening.modes().loopProperty()),
                                toggle(
                                        "listen-autoplay",
                                        "Autoplay On or Off",
                                        "mdi2p-playlist-play",
                                        "A",
                                        listening.modes().autoplayProperty()),
                                toggle(
                                        "listen-hover",
                                        "Hover to Hear On or Off",
                                        "mdi2e-ear-hearing",
                                        "H",
                                        hover.onProperty()),
                                toggle(
                                        "listen-level",
                                        "Same Loudness On or Off",
                                        "mdi2a-arrow-collapse-vertical",
                                        "",
                                        listening.modes().levelledProperty())),
                        List.of(
                                speed("listen-slower", "Slower", "mdi2s-speedometer-slow", "Comma", listening, -1),
                                speed("listen-faster", "Faster", "mdi2s-speedometer", "Period", listening, 1))));
    }

    private static Action toggle(String id, String label, String icon, String key, BooleanProperty on) {
        return new Action(id, label, icon, key, ALWAYS, () -> on.set(!on.get()));
    }

    private static Action speed(String id, String label, String icon, String key, Listening listening, int by) {
        return new Action(id, label, icon, key, ALWAYS, () -> {
            int next = listening.modes().speedProperty().get().ordinal() + by;
            listening
                    .modes()
                    .speedProperty()
                    .set(Speed.values()[Math.max(0, Math.min(Speed.values().length - 1, next))]);
        });
    }
}
