package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DCASE 2022 to 2025 Task 2: {@code fan/{train,test,supplemental}/section_00_target_test_anomaly_0000_<attributes>.wav},
 * with what {@code attributes_00.csv} adds.
 */
final class DcaseSectionLayout extends NamedLayout {
    private static final Pattern PATH =
            Pattern.compile("([^/]+)/(train|test|supplemental)/([^/]+)$", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "DCASE 2022–2025";
    }

    @Override
    public String key() {
        return "dcase2022";
    }

    @Override
    public String example() {
        return "fan/test/section_00_target_test_normal_0000_m-n_X.wav";
    }

    @Override
    public List<Recording> read(Path root, List<Path> files, ScanSettings settings, Consumer<FileProblem> problems)
            throws IOException {
        Map<Path, AttributeLists> known = new HashMap<>();
        List<Recording> recordings = new ArrayList<>();
        for (Recording named : super.read(root, files, settings, problems)) {
            Path machine = machineFolder(named);
            AttributeLists lists = known.get(machine);
            if (lists == null) {
                lists = AttributeLists.in(machine, problems);
                known.put(machine, lists);
            }
            recordings.add(named.withAttributes(lists.of(named.file())));
        }
        return recordings;
    }

    private static Path machineFolder(Recording recording) {
        return recording.file().resolve("../..").normalize();
    }

    @Override
    Optional<Recording> parse(Path file, String name) {
        Matcher m = PATH.matcher(Paths.slashed(file));
        if (!m.find()) {
            return Optional.empty();
        }
        Split split = Split.valueOf(m.group(2).toUpperCase(Locale.ROOT));
        return SectionName.parse(m.group(3)).map(section -> section.recording(file, name, m.group(1), split));
    }
}
