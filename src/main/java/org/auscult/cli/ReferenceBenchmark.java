package org.auscult.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PyTorch's times of the reference model, from a process of its own. */
final class ReferenceBenchmark {
    static final String STEP = "training step";
    static final String FORWARD = "forward, 28 clips";
    static final String ONE = "forward, one clip";

    private static final Pattern LINE = Pattern.compile("^(.+): ([0-9.]+)$", Pattern.MULTILINE);
    private static final String SCRIPT = """
            import sys, time, torch
            sys.path.insert(0, sys.argv[1])
            import importlib
            r = importlib.import_module(sys.argv[2])
            torch.set_num_threads(int(sys.argv[3])); torch.manual_seed(0)
            m = r.Model(); o = torch.optim.Adam(m.parameters(), 1e-3)
            x = torch.randn(28, 313, 128)
            i, t, g = torch.arange(14) % 4, (torch.arange(28) < 14).float(), torch.arange(14) % 8
            def step(): o.zero_grad(); sum(m.losses(x, i, t, g)).backward(); o.step()
            def forward(y):
                with torch.no_grad(): m.encoder(y)
            def median(n, f):
                f(); f(); s = []
                for _ in range(n): a = time.perf_counter(); f(); s.append(time.perf_counter() - a)
                return sorted(s)[n // 2] * 1000
            n = int(sys.argv[4])
            print("training step: %.3f" % median(n, step))
            m.eval()
            print("forward, 28 clips: %.3f" % median(n, lambda: forward(x)))
            print("forward, one clip: %.3f" % median(5 * n, lambda: forward(x[:1])))
            """;

    private final Path model;
    private final int threads;
    private final int runs;

    ReferenceBenchmark(Path model, int threads, int runs) {
        this.model = model.toAbsolutePath();
        this.threads = threads;
        this.runs = runs;
    }

    /** Medians in milliseconds by what was run. */
    Map<String, Double> medians() throws IOException, InterruptedException {
        Process python = new ProcessBuilder(
                        "python3",
                        "-c",
                        SCRIPT,
                        String.valueOf(model.getParent()),
                        String.valueOf(model.getFileName()).replace(".py", ""),
                        Integer.toString(threads),
                        Integer.toString(runs))
                .redirectErrorStream(true)
                .start();
        String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (python.waitFor() != 0) {
            throw new IOException("The reference " + model + " does not run: " + output.strip());
        }
        Map<String, Double> medians = new HashMap<>();
        Matcher matcher = LINE.matcher(output);
        while (matcher.find()) {
            medians.put(matcher.group(1), Double.parseDouble(matcher.group(2)));
        }
        return medians;
    }
}
