package org.auscult.cli;

import picocli.CommandLine.Command;

@Command(name = "bench", description = "Measures the engine's speed on this machine.", synopsisSubcommandLabel = "WHAT")
final class BenchCommand implements Runnable {
    private final Console console;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.note("Say what to measure; --help lists it");
    }
}
