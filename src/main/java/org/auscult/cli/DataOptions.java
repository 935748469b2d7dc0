package org.auscult.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.auscult.dataset.Cutting;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.FolderRules;
import org.auscult.dataset.ScanSettings;
import org.auscult.dataset.SplitRule;
import org.auscult.file.Json;
import org.auscult.task.StopSignal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a folder is read: the same options for every command. */
final class DataOptions {
    @Option(
            names = "--layout",
            description =
                    "Layout of the folder: csv, dcase2020, dcase2021, dcase2022 (also later ones), mimii or folders"
                            + " (default: recognised).")
    private @Nullable String layout;

    @Option(
            names = "--split",
            defaultValue = "own",
            description = "own, named, baseline, or a seeded share of the normals for testing such as 30%% or 30%%:7.")
    private String split = "";

    @Option(
            names = "--cut-above",
            defaultValue = "30",
            paramLabel = "S",
            description = "Recordings of more seconds are cut into clips (default: ${DEFAULT-VALUE}).")
    private double cutAbove;

    @Option(
            names = "--clip-seconds",
            defaultValue = "10",
            paramLabel = "S",
            description = "Length of such a clip (default: ${DEFAULT-VALUE}).")
    private double clipSeconds;

    @Option(names = "--hop-seconds", paramLabel = "S", description = "From clip to clip (default: a clip's length).")
    private @Nullable Double hopSeconds;

    @Option(names = "--truth", paramLabel = "CSV", description = "List, or folder of lists, of conditions.")
    private @Nullable String truth;

    @Option(
            names = "--rules",
            paramLabel = "JSON",
            description = "Words for own folders, or a file of them:"
                    + " {\"normal\": […], \"anomalous\": […], \"train\": […], \"test\": […]}.")
    private @Nullable String rules;

    Dataset scan(Path folder, Console console) throws IOException {
        double hop = hopSeconds == null ? clipSeconds : hopSeconds;
        ScanSettings settings = new ScanSettings(
                layout,
                SplitRule.parse(split),
                new Cutting(cutAbove, clipSeconds, hop),
                rules == null ? FolderRules.USUAL : rules(rules),
                truth);
        Dataset dataset = new DatasetScanner().scan(folder, settings, console::progress, new StopSignal());
        console.note(
                "Layout: " + dataset.layout() + " (" + dataset.recognition().why() + ")");
        return dataset;
    }

    private static FolderRules rules(String given) throws IOException {
        return given.startsWith("{")
                ? new Json().parse(given, FolderRules.class)
                : new Json().read(Path.of(given), FolderRules.class);
    }
}
