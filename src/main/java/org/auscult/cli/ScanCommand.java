package org.auscult.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.DatasetScanner;
import org.auscult.dataset.FileProblem;
import org.auscult.task.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "scan",
        description =
                "Recognises the layout of a folder of recordings and prints the counts of each machine as CSV; files"
                        + " that can't be read go to the error stream with reason and remedy.")
final class ScanCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder of recordings.")
    private Path folder = Path.of("");

    ScanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dataset dataset = new DatasetScanner().scan(folder, console::progress, new StopSignal());
        console.note("Layout: " + dataset.layout() + "; " + dataset.recordings().size() + " recordings, "
                + dataset.problems().size() + " files with a problem");
        for (FileProblem problem : dataset.problems()) {
            console.note(problem.file() + ": " + problem.reason() + "; " + problem.remedy());
        }
        console.result("type,id,split,condition,clips");
        Map<String, Long> counts = dataset.recordings().stream()
                .collect(Collectors.groupingBy(
                        r -> String.join(
                                ",",
                                r.machine().type(),
                                r.machine().id(),
                                r.split().label(),
                                r.condition().label()),
                        TreeMap::new,
                        Collectors.counting()));
        counts.forEach((group, count) -> console.result(group + "," + count));
        return 0;
    }
}
