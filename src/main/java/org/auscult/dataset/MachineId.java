package org.auscult.dataset;

import java.util.Comparator;

/**
 * One machine.
 *
 * @param type the kind of machine as the data set names it, e.g. {@code fan}
 * @param id which one of that kind, e.g. {@code 00}
 */
public record MachineId(String type, String id) implements Comparable<MachineId> {
    private static final Comparator<MachineId> ORDER =
            Comparator.comparing(MachineId::type).thenComparing(MachineId::id);

    @Override
    public int compareTo(MachineId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}
