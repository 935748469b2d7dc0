package org.auscult.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.audio.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says in DCASE Task 2 since 2021, e.g. {@code section_00_source_train_normal_0012_vel_9_loc_A.wav}.
 * Evaluation sets leave out the label, later ones the domain too.
 *
 * @param section the section, which takes the place of the machine's id
 * @param domain if told
 * @param condition if told
 * @param attributes pairs of name and value
 */
record SectionName(String section, Domain domain, Condition condition, Map<String, String> attributes) {
    private static final Pattern NAME = Pattern.compile(
            "section_(\\d+)(?:_(source|target))?(?:_(?:train|test|suppl\\w*?))?(?:_(normal|anomaly|clean|noise))?_(\\d+)"
                    + "(?:_([^/]*))?\\.\\w+$",
            Pattern.CASE_INSENSITIVE);

    static Optional<SectionName> parse(String fileName) {
        Matcher m = NAME.matcher(fileName);
        if (!m.matches()) {
            return Optional.empty();
        }
        Domain domain = m.group(2) == null ? Domain.NONE : Domain.of(m.group(2));
        return Optional.of(new SectionName(m.group(1), domain, Condition.of(m.group(3)), attributes(m.group(5))));
    }

    /** The same, its domain known from elsewhere if the name did not tell it. */
    SectionName orElse(Domain other) {
        return domain == Domain.NONE ? new SectionName(section, other, condition, attributes) : this;
    }

    /** The recording of a file that is named so. */
    Recording recording(Path file, String name, String type, Split split) {
        return new Recording(
                file, name, new MachineId(type, section), split, condition, domain, attributes, Excerpt.WHOLE);
    }

    private static Map<String, String> attributes(@Nullable String text) {
        if (text == null || text.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith("noattribute")) {
            return Map.of();
        }
        String[] parts = text.split("_");
        if (parts.length % 2 == 1) {
            return Map.of("attribute", text);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            attributes.put(parts[i], parts[i + 1]);
        }
        return attributes;
    }
}
