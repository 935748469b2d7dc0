package org.auscult.workbench;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.auscult.experiment.Experiment;

/** Words for runs: many have one title, their seeds and times tell them apart. */
public final class RunWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private RunWords() {}

    /** What tells a run from others of its title: "seed 1 · 26 Nov 2026, 14:07 · stopped early", the time as is usual there. */
    public static String apart(Experiment run) {
        return "seed " + run.settings().seed() + " · " + time(run.finished())
                + (run.stoppedEarly() ? " · stopped early" : "");
    }

    /** A time as is usual where the user is. */
    public static String time(Instant when) {
        return TIME.format(when);
    }

    /** A run's title and what tells it from others of it. */
    public static String titled(Experiment run) {
        return run.title() + " · " + apart(run);
    }

    /** Words for a run among those on its type of machine, what they are likely to differ most in first. */
    public static String ofType(Experiment run) {
        return run.settings().detector() + " · " + run.settings().preset() + " · " + apart(run);
    }
}
