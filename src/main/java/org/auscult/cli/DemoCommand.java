package org.auscult.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.auscult.demo.DemoPlant;
import org.auscult.demo.PlantSettings;
import org.auscult.task.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        description = "Makes a plant of synthetic machines, normal and faulty, with the layout of DCASE 2020.")
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "OUT", description = "New folder for the plant.")
    private Path out = Path.of("");

    @Option(names = "--ids", defaultValue = "3", description = "Machines of each type (default: ${DEFAULT-VALUE}).")
    private int ids;

    @Option(
            names = "--training",
            defaultValue = "40",
            description = "Training clips a machine (default: ${DEFAULT-VALUE}).")
    private int training;

    @Option(
            names = "--test",
            defaultValue = "12",
            description = "Normal test clips a machine, and as many anomalous (default: ${DEFAULT-VALUE}).")
    private int test;

    @Option(names = "--seconds", defaultValue = "10", description = "Length of a clip (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--snr",
            defaultValue = "0",
            description = "Machine against factory noise in dB, e.g. -6, 0, 6 (default: ${DEFAULT-VALUE}).")
    private double snr;

    @Option(names = "--seed", defaultValue = "1", description = "Of everything random (default: ${DEFAULT-VALUE}).")
    private long seed;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        new DemoPlant(new PlantSettings(ids, training, test, seconds, snr, seed))
                .write(out, console::progress, new StopSignal());
        console.result(out.toString());
        return 0;
    }
}
