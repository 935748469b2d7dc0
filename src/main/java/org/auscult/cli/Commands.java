package org.auscult.cli;

import java.util.concurrent.CancellationException;
import org.auscult.file.FileErrors;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one command for each thing the engine does. */
@Command(
        name = "auscult",
        mixinStandardHelpOptions = true,
        version = "Auscult 0.1.0",
        description = "Hears that a machine is about to fail. Without a command, opens the window.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 done, 1 failed, 2 called wrongly. Results go to standard output, progress to the error stream."
        })
public final class Commands implements Runnable {
    private static final int FAILED = 1;

    private final Console console;

    private Commands(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.note("Give a command; --help lists them");
    }

    /**
     * Runs a command.
     *
     * @return 0 done, 1 failed, 2 called wrongly
     */
    public static int run(String[] arguments, Engine engine, Console console) {
        CommandLine line = new CommandLine(new Commands(console));
        line.addSubcommand(new DemoCommand(console));
        line.addSubcommand(new ScanCommand(engine, console));
        line.addSubcommand(new FeaturesCommand(console));
        line.addSubcommand(new TrainCommand(engine, console));
        line.addSubcommand(new ResumeCommand(engine, console));
        line.addSubcommand(new ScoreCommand(engine, console));
        line.addSubcommand(new EvaluateCommand(console));
        line.addSubcommand(new ReportCommand(engine, console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new TableCommand(engine, console));
        line.addSubcommand(new CommandLine(new BenchCommand(console))
                .addSubcommand(new BenchTrainCommand(console))
                .addSubcommand(new BenchFeaturesCommand(console))
                .addSubcommand(new BenchScanCommand(console))
                .addSubcommand(new BenchPromiseCommand(console))
                .addSubcommand(new BenchLocaliseCommand(engine, console)));
        helpEverywhere(line);
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setExecutionExceptionHandler((e, commandLine, result) -> {
            console.note(message(e));
            return e instanceof IllegalArgumentException ? CommandLine.ExitCode.USAGE : FAILED;
        });
        return line.execute(arguments);
    }

    private static void helpEverywhere(CommandLine line) {
        line.getSubcommands().values().forEach(sub -> {
            sub.getCommandSpec().mixinStandardHelpOptions(true);
            helpEverywhere(sub);
        });
    }

    static String message(Exception e) {
        if (e instanceof CancellationException) {
            return "Stopped";
        }
        return FileErrors.words(e).orElseGet(() -> e.getMessage() == null ? e.toString() : e.getMessage());
    }
}
