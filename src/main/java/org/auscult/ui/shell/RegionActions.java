package org.auscult.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Region;
import org.auscult.workbench.RegionMarker;

/** What marks a region of the sound without a pointer. */
public final class RegionActions {
    /** Why nothing can be done with the region. */
    static final String NO_REGION = "Mark a region first: drag over the spectrogram, or press [ and ] at the playhead";

    /** Some pixels, and some tens of pixels, whatever the zoom. */
    private static final double STEP = 0.005;

    private static final double LEAP = 0.05;

    private final RegionMarker marker;
    private final ObservableValue<String> noSound;
    private final ObservableValue<String> noRegion;

    private RegionActions(Listening listening, RegionMarker marker) {
        this.marker = marker;
        noSound = Bindings.when(Bindings.isNull(listening.heardProperty()))
                .then("Focus a recording first")
                .otherwise("");
        noRegion = Bindings.when(Bindings.isNull(listening.regionProperty()))
                .then(NO_REGION)
                .otherwise("");
    }

    /** The group. */
    public static ActionGroup group(Listening listening, RegionMarker marker) {
        return new RegionActions(listening, marker).group();
    }

    private ActionGroup group() {
        return new ActionGroup(
                "Region",
                List.of(
                        List.of(
                                new Action(
                                        "region-start",
                                        "Start at the Playhead",
                                        "mdi2c-contain-start",
                                        "Open Bracket",
                                        noSound,
                                        marker::startHere),
                                new Action(
                                        "region-end",
                                        "End at the Playhead",
                                        "mdi2c-contain-end",
                                        "Close Bracket",
                                        noSound,
                                        marker::endHere)),
                        List.of(
                                new Action(
                                        "region-zoom",
                                        "Zoom to the Region",
                                        "mdi2m-magnify-scan",
                                        "Z",
                                        noRegion,
                                        marker::zoom),
                                new Action(
                                        "region-widen",
                                        "All Frequencies",
                                        "mdi2a-arrow-expand-vertical",
                                        "W",
                                        noRegion,
                                        marker::widen),
                                new Action(
                                        "region-clear",
                                        "Clear the Region (or Escape)",
                                        "mdi2s-selection-off",
                                        "Shift+Esc",
                                        noRegion,
                                        marker::clear)),
                        moves("", "", STEP),
                        moves("Much ", "Shortcut+", LEAP)));
    }

    private List<Action> moves(String much, String keys, double by) {
        return Arrays.stream(Region.Edge.values())
                .flatMap(edge -> Arrays.stream(Way.values())
                        .filter(way -> way.isTime == edge.isTime())
                        .map(way -> move(edge, way, much, keys, by)))
                .toList();
    }

    private Action move(Region.Edge edge, Way way, String much, String keys, double by) {
        boolean isFirst = edge == Region.Edge.START || edge == Region.Edge.LOW;
        String label = edge.label() + " " + much + way.label;
        return new Action(
                "region-" + label.toLowerCase(Locale.ROOT).replace(' ', '-'),
                label,
                "mdi2a-arrow-" + way.key.toLowerCase(Locale.ROOT),
                keys + (isFirst ? "Alt+Shift+" : "Shift+") + way.key,
                noRegion,
                () -> marker.move(edge, way.sign * by));
    }

    private enum Way {
        EARLIER("Earlier", "Left", -1, true),
        LATER("Later", "Right", 1, true),
        HIGHER("Higher", "Up", 1, false),
        LOWER("Lower", "Down", -1, false);

        private final String label;
        private final String key;
        private final int sign;
        private final boolean isTime;

        Way(String label, String key, int sign, boolean isTime) {
            this.label = label;
            this.key = key;
            this.sign = sign;
            this.isTime = isTime;
        }
    }
}
