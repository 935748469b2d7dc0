package org.auscult.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.auscult.detector.TrainingControl;
import org.auscult.experiment.Experiment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "resume",
        description = "Takes up a training that was stopped or cut off; it ends as if it had never stopped.")
final class ResumeCommand implements Callable<Integer> {
    private final Engine engine;
    private final Console console;

    @Parameters(paramLabel = "RUN", description = "Folder of the run.")
    private Path run = Path.of("");

    ResumeCommand(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Experiment whole = engine.runner().resume(run, console::training, console::progress, new TrainingControl());
        AucTable.of(whole).forEach(console::result);
        return 0;
    }
}
