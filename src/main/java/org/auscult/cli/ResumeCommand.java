package org.auscult.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.auscult.dataset.Dataset;
import org.auscult.detector.TrainingControl;
import org.auscult.experiment.Experiment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "resume",
        description = "Takes up a training that was stopped or cut off; it ends as if it had never stopped.")
final class ResumeCommand implements Callable<Integer> {
    private final Engine engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "RUN", description = "Folder of the run.")
    private Path run = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            description = "Where its recordings lie now, if they were moved.")
    private @Nullable Path folder;

    @Mixin
    private DataOptions data = new DataOptions();

    ResumeCommand(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dataset moved = folder == null ? null : data.scan(folder, console);
        Experiment whole =
                engine.runner().resume(run, moved, console::training, console::progress, new TrainingControl());
        AucTable.of(whole).forEach(console::result);
        return 0;
    }
}
