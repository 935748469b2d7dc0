package org.auscult.audio;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of sound files that can be read: adding one is a class and a line here. */
public final class SoundFormats {
    private SoundFormats() {}

    /** All formats. */
    static List<SoundFormat> all() {
        return List.of(new WavFormat(), new AiffFormat(), new FlacFormat());
    }

    /** The ends of names that mark a file as one to read, in lower case and without the dot. */
    public static Set<String> extensions() {
        return all().stream().flatMap(f -> f.extensions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The end of a file's name, in lower case and without the dot; empty if there is none. */
    public static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
