package org.auscult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.auscult.workbench.Opener;

/**
 * Opens files and folders as a double click in the system's own file window does.
 *
 * @param command the words of the command line before the path
 */
record SystemPrograms(List<String> command) implements Opener.Programs {
    /** One that refuses does so at once; one that goes on shows the file. */
    private static final int SECONDS_TO_REFUSE = 2;

    /** Those of a system by its name, as the property {@code os.name} tells it. */
    static SystemPrograms of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new SystemPrograms(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new SystemPrograms(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    @Override
    public void open(Path path) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.add(path.toString());
        Process program = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (program.waitFor(SECONDS_TO_REFUSE, TimeUnit.SECONDS) && program.exitValue() != 0) {
            throw new IOException(
                    command.get(0) + " knows no program for it (it ended with " + program.exitValue() + ")");
        }
    }
}
