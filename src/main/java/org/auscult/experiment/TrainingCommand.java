package org.auscult.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line that runs a training again. */
public final class TrainingCommand {
    private TrainingCommand() {}

    /** Quoted for a POSIX shell; the run goes to a new folder RUN. */
    public static String of(ExperimentSettings settings, Path dataset) {
        List<String> words = new ArrayList<>(
                List.of("java", "-jar", "auscult.jar", "train", dataset.toString(), "--type", settings.type()));
        words.addAll(List.of("--detector", settings.detector(), "--preset", settings.preset()));
        settings.overrides().forEach((name, value) -> words.addAll(List.of("--set", name + "=" + value)));
        int channel = settings.channel().index();
        words.addAll(List.of(
                "--seed",
                String.valueOf(settings.seed()),
                "--held-out",
                String.valueOf(settings.heldOutShare()),
                "--channel",
                channel < 0 ? "mean" : String.valueOf(channel),
                "--threads",
                String.valueOf(settings.threads()),
                "--out",
                "RUN"));
        return words.stream().map(TrainingCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
