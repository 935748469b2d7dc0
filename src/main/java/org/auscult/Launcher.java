package org.auscult;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import org.auscult.cli.Commands;
import org.auscult.cli.Console;
import org.auscult.cli.Engine;
import org.auscult.cli.MainJob;
import org.auscult.detector.Detectors;
import org.auscult.detector.conformer.ConformerDetector;
import org.auscult.detector.spectrum.SpectrumDetector;
import org.auscult.feature.augmentation.AugmentationSettings;
import org.auscult.file.Json;

/** Picks the window, a command, or the main job without a window. Not an {@code Application}, so that a class path is enough. */
public final class Launcher {
    private static final String VECTOR_MODULE = "jdk.incubator.vector";
    private static final int JDK_THAT_WARNS_OF_NATIVE_ACCESS = 24;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        if (ModuleLayer.boot().findModule(VECTOR_MODULE).isEmpty()) {
            System.exit(runWithVectorModule(arguments));
        }
        Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        Engine engine = new Engine(detectors(), home());
        if (arguments.length > 0) {
            System.exit(Commands.run(arguments, engine, console));
        }
        if (hasDisplay()) {
            open(App.class);
        } else {
            console.note(
                    "There is no display, so the window stays closed; the main job runs on the demo plant without it.");
            System.exit(new MainJob(engine, console).run());
        }
    }

    /** Opens a window; the reading of settings, which takes a third of a second the first time, is tried while JavaFX starts. */
    static void open(Class<? extends Application> window) {
        Thread reading = new Thread(
                () -> new Json().withOverrides(AugmentationSettings.gentle(), AugmentationSettings.class, Map.of()),
                "json");
        reading.setDaemon(true);
        reading.start();
        Application.launch(window);
    }

    /** The detectors of window and command line, in the order they are offered. */
    static Detectors detectors() {
        return new Detectors(List.of(new ConformerDetector(), new SpectrumDetector()));
    }

    /** Where Auscult keeps its files: the property {@code auscult.home}, or {@code .auscult} in the user's folder. */
    static Path home() {
        String home = System.getProperty("auscult.home");
        return home == null ? Path.of(System.getProperty("user.home"), ".auscult") : Path.of(home);
    }

    private static boolean hasDisplay() {
        if (!System.getProperty("os.name").startsWith("Linux") || System.getProperty("glass.platform") != null) {
            return true;
        }
        return System.getenv().getOrDefault("DISPLAY", "").length() > 0;
    }

    /** A jar's manifest can't ask for the Vector API, which the fast kernels need: so the same again with it. */
    private static int runWithVectorModule(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("--add-modules=" + VECTOR_MODULE);
        if (Runtime.version().feature() >= JDK_THAT_WARNS_OF_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.add("-cp");
        command.add(classPath());
        command.add(Launcher.class.getName());
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
        return child.waitFor();
    }

    private static String classPath() {
        String path = System.getProperty("java.class.path");
        return new File(path).getAbsoluteFile().exists() ? new File(path).getAbsolutePath() : path;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
