package org.auscult.dataset;

import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.auscult.audio.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * One clip of one machine.
 *
 * @param file where it lies, absolute
 * @param name its path below the data set's root, with forward slashes, and its place in a longer file: unique in the data set
 * @param machine what was recorded
 * @param split what it is for
 * @param condition whether the machine was healthy
 * @param domain under which conditions it was made
 * @param attributes what else the data set tells, name to value, sorted: {@code vel} to {@code 16}
 * @param excerpt the part of the file that is this clip
 */
public record Recording(
        Path file,
        String name,
        MachineId machine,
        Split split,
        Condition condition,
        Domain domain,
        Map<String, String> attributes,
        Excerpt excerpt) {
    /** The attribute that tells copies of one recording with more or less noise apart. */
    public static final String SNR = "snr";

    /** Keeps a sorted copy of the attributes. */
    public Recording {
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** As of any record, the name first: it tells most apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Recording that
                        && name.equals(that.name)
                        && split == that.split
                        && condition == that.condition
                        && domain == that.domain
                        && file.equals(that.file)
                        && machine.equals(that.machine)
                        && excerpt.equals(that.excerpt)
                        && attributes.equals(that.attributes);
    }

    /** Of the name alone, which tells recordings of one data set apart: they are looked up in every view at every frame. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** A whole file of which no more is known. */
    public Recording(Path file, String name, MachineId machine, Split split, Condition condition) {
        this(file, name, machine, split, condition, Domain.NONE, Map.of(), Excerpt.WHOLE);
    }

    /** Whether it may be learned from: a healthy machine, meant for training. */
    public boolean isTrainingNormal() {
        return split == Split.TRAIN && condition != Condition.ANOMALOUS;
    }

    /** Alike for clips of one recorded moment: copies at other noise levels, and parts of one file. They belong on one side. */
    public String origin() {
        return attributes.containsKey(SNR) ? machine + "/" + condition + "/" + file.getFileName() : file.toString();
    }

    /** The attributes in a line: "vel 16, loc A". */
    public String attributeLine() {
        StringBuilder line = new StringBuilder();
        attributes.forEach((key, value) ->
                line.append(line.isEmpty() ? "" : ", ").append(key).append(' ').append(value));
        return line.toString();
    }

    /** The same clip for another use. */
    public Recording withSplit(Split other) {
        return new Recording(file, name, machine, other, condition, domain, attributes, excerpt);
    }

    /** The same clip in a file that lies elsewhere. */
    public Recording in(Path place) {
        return new Recording(place, name, machine, split, condition, domain, attributes, excerpt);
    }

    /** The same clip, its condition known. */
    public Recording withCondition(Condition known) {
        return new Recording(file, name, machine, split, known, domain, attributes, excerpt);
    }

    /** The same clip with more attributes. */
    Recording withAttributes(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(attributes);
        all.putAll(more);
        return new Recording(file, name, machine, split, condition, domain, all, excerpt);
    }

    /** A part of this file, named by it and by where it begins: {@code fan.wav @10.0s}. */
    Recording part(Excerpt part) {
        return new Recording(file, nameOfPart(name, part), machine, split, condition, domain, attributes, part);
    }

    /** The name of a part of a file. */
    static String nameOfPart(String ofFile, Excerpt part) {
        if (part.isWhole()) {
            return ofFile;
        }
        DecimalFormat digits = new DecimalFormat("0.0#####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return ofFile + " @" + digits.format(part.startSeconds()) + "s";
    }
}
