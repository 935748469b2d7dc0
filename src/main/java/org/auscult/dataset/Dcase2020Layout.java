package org.auscult.dataset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DCASE 2020 Task 2: {@code fan/{train,test}/{normal,anomaly}_id_00_00000000.wav}; the evaluation set leaves out the label. */
final class Dcase2020Layout extends NamedLayout {
    private static final Pattern PATH = Pattern.compile(
            "([^/]+)/(train|test)/(?:(normal|anomaly)_)?id_(\\d+)_\\d+\\.\\w+$", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "DCASE 2020";
    }

    @Override
    public String key() {
        return "dcase2020";
    }

    @Override
    public String example() {
        return "fan/train/normal_id_00_00000000.wav";
    }

    @Override
    Optional<Recording> parse(Path file, String name) {
        Matcher m = PATH.matcher(Paths.slashed(file));
        if (!m.find()) {
            return Optional.empty();
        }
        Split split = m.group(2).equalsIgnoreCase("train") ? Split.TRAIN : Split.TEST;
        return Optional.of(
                new Recording(file, name, new MachineId(m.group(1), m.group(4)), split, Condition.of(m.group(3))));
    }
}
