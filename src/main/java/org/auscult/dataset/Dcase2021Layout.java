package org.auscult.dataset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DCASE 2021 Task 2: as the later years, but with a test folder for each domain, {@code source_test} and {@code target_test}. */
final class Dcase2021Layout extends NamedLayout {
    private static final Pattern PATH =
            Pattern.compile("([^/]+)/(train|source_test|target_test)/([^/]+)$", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "DCASE 2021";
    }

    @Override
    public String key() {
        return "dcase2021";
    }

    @Override
    public String example() {
        return "fan/source_test/section_00_source_test_normal_0000.wav";
    }

    @Override
    Optional<Recording> parse(Path file, String name) {
        Matcher m = PATH.matcher(Paths.slashed(file));
        if (!m.find()) {
            return Optional.empty();
        }
        String folder = m.group(2);
        Split split = folder.equalsIgnoreCase("train") ? Split.TRAIN : Split.TEST;
        return SectionName.parse(m.group(3))
                .map(section ->
                        section.orElse(Domain.of(folder.split("_")[0])).recording(file, name, m.group(1), split));
    }
}
