package org.auscult.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.auscult.dataset.DataCheck;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Manifest;
import org.auscult.dataset.ProblemKind;
import org.auscult.dataset.Recording;
import org.auscult.task.Cores;
import org.auscult.task.StopSignal;
import org.auscult.words.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "scan",
        description =
                "Recognises the layout of a folder of recordings and prints the counts of each machine as CSV; files"
                        + " that can't be read go to the error stream with reason and remedy.")
final class ScanCommand implements Callable<Integer> {
    private final Engine engine;
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder of recordings.")
    private Path folder = Path.of("");

    @Option(names = "--check", description = "Read every file too: clipping, silence, DC offset, duplicates.")
    private boolean check;

    @Option(names = "--list", paramLabel = "X.csv", description = "Writes the recordings as a CSV list.")
    private @Nullable Path list;

    @Option(names = "--threads", description = "Threads for --check (default: all cores but one).")
    private int threads = Cores.butOne();

    @Mixin
    private DataOptions data = new DataOptions();

    ScanCommand(Engine engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Dataset scanned = data.scan(folder, console);
        Dataset dataset = check
                ? scanned.withProblems(new DataCheck(engine.contents(), threads)
                        .problems(scanned, console::progress, new StopSignal()))
                : scanned;
        for (FileProblem problem : dataset.problems()) {
            console.note(
                    problem.file() + ": " + problem.kind().label() + ": " + problem.reason() + "; " + problem.remedy());
        }
        console.note(Counted.of(dataset.recordings().size(), "recording") + "; problems: " + problems(dataset));
        if (list != null) {
            Manifest.write(list, dataset.recordings(), recording -> "");
        }
        console.row("type", "id", "split", "condition", "domain", "clips");
        Map<Group, Long> counts = dataset.recordings().stream()
                .collect(Collectors.groupingBy(Group::of, TreeMap::new, Collectors.counting()));
        counts.forEach((group, count) -> console.row(
                group.machine.type(), group.machine.id(), group.split, group.condition, group.domain, count));
        return 0;
    }

    private record Group(MachineId machine, String split, String condition, String domain)
            implements Comparable<Group> {
        private static final Comparator<Group> ORDER = Comparator.comparing(Group::machine)
                .thenComparing(Group::split)
                .thenComparing(Group::condition)
                .thenComparing(Group::domain);

        static Group of(Recording r) {
            return new Group(
                    r.machine(),
                    r.split().label(),
                    r.condition().label(),
                    r.domain().label());
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    private static String problems(Dataset dataset) {
        Map<ProblemKind, Long> counts = dataset.problems().stream()
                .collect(Collectors.groupingBy(FileProblem::kind, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().label())
                        .collect(Collectors.joining(", "));
    }
}
