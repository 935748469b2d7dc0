package org.auscult.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.auscult.dataset.Cutting;
import org.auscult.dataset.FolderRules;
import org.auscult.dataset.ScanSettings;
import org.auscult.dataset.SplitRule;
import org.auscult.file.Json;

/** The command line that trains by a run's settings, on a folder as that is read now, which may be otherwise than for the run. */
public final class TrainingCommand {
    private TrainingCommand() {}

    /**
     * Quoted for a POSIX shell; the run goes to a new folder RUN.
     *
     * @param reading how the folder of the data set is read now
     */
    public static String of(ExperimentSettings settings, Path dataset, ScanSettings reading) {
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
                String.valueOf(settings.threads())));
        words.addAll(options(reading));
        words.addAll(List.of("--out", "RUN"));
        return words.stream().map(TrainingCommand::quoted).collect(Collectors.joining(" "));
    }

    /** What differs from the usual. */
    private static List<String> options(ScanSettings reading) {
        List<String> words = new ArrayList<>();
        String layout = reading.layout();
        if (layout != null) {
            words.addAll(List.of("--layout", layout));
        }
        if (!reading.split().equals(SplitRule.OWN)) {
            words.addAll(List.of("--split", reading.split().words()));
        }
        Cutting cutting = reading.cutting();
        if (!cutting.equals(Cutting.USUAL)) {
            words.addAll(List.of(
                    "--cut-above",
                    String.valueOf(cutting.longerThan()),
                    "--clip-seconds",
                    String.valueOf(cutting.clipSeconds()),
                    "--hop-seconds",
                    String.valueOf(cutting.hopSeconds())));
        }
        String truth = reading.truth();
        if (truth != null) {
            words.addAll(List.of("--truth", truth));
        }
        if (!reading.rules().equals(FolderRules.USUAL)) {
            words.addAll(List.of("--rules", new Json().text(reading.rules())));
        }
        return words;
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
