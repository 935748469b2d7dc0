package org.auscult.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.audio.Excerpt;

/**
 * MIMII: {@code [0_dB_]fan/[fan/]id_00/{normal,abnormal}/00000000.wav}. The noise level in a folder's name is kept as an
 * attribute: the same number at another level is the same recording.
 */
final class MimiiLayout extends NamedLayout {
    private static final Pattern PATH = Pattern.compile(
            "(?:-?\\d+_?dB_)?([^/]+)/id_(\\d+)/(normal|abnormal)/[^/]+\\.\\w+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile("(?:^|/)(-?\\d+)_?dB(?=_|/)", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "MIMII";
    }

    @Override
    public String key() {
        return "mimii";
    }

    @Override
    public String example() {
        return "fan/id_00/normal/00000000.wav";
    }

    @Override
    public SplitRule ownSplit(List<Recording> recordings) {
        return SplitRule.BASELINE;
    }

    @Override
    Optional<Recording> parse(Path file, String name) {
        String path = Paths.slashed(file);
        Matcher m = PATH.matcher(path);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean normal = m.group(3).equalsIgnoreCase("normal");
        Matcher level = LEVEL.matcher(path);
        return Optional.of(new Recording(
                file,
                name,
                new MachineId(m.group(1), m.group(2)),
                Split.TEST,
                normal ? Condition.NORMAL : Condition.ANOMALOUS,
                Domain.NONE,
                level.find() ? Map.of(Recording.SNR, level.group(1) + " dB") : Map.of(),
                Excerpt.WHOLE));
    }
}
