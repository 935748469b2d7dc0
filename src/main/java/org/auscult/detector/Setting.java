package org.auscult.detector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a detector, as it is offered to people and as its value is checked.
 *
 * @param key its dotted path, e.g. {@code training.learningRate}
 * @param label its name for people
 * @param unit of its value; empty if it has none
 * @param kind of its value
 * @param low the least value, in its unit; 0 for a switch
 * @param high the greatest value, in its unit; 1 for a switch
 * @param explanation what it does
 * @param origin who states a value
 * @param stated the value stated, as a preset would have it; empty if none is
 */
public record Setting(
        String key,
        String label,
        String unit,
        Kind kind,
        double low,
        double high,
        String explanation,
        Origin origin,
        String stated) {
    /** Java takes more for a number: 0.5f, 0x1p3. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    /** What a value may be. */
    public enum Kind {
        /** A whole number. */
        WHOLE,
        /** Any number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        SWITCH
    }

    /** Who states a value. */
    public enum Origin {
        /** The paper. */
        PAPER,
        /** A standard that the paper cites. */
        STANDARD,
        /** Nobody: the choice is this program's. */
        OURS
    }

    /** A whole number that has no unit, and of which nobody states a value. */
    public static Setting whole(String key, String label, double low, double high) {
        return new Setting(key, label, "", Kind.WHOLE, low, high, "", Origin.OURS, "");
    }

    /** A number that has no unit, and of which nobody states a value. */
    public static Setting number(String key, String label, double low, double high) {
        return new Setting(key, label, "", Kind.NUMBER, low, high, "", Origin.OURS, "");
    }

    /** A switch of which nobody states a value. */
    public static Setting onOrOff(String key, String label) {
        return new Setting(key, label, "", Kind.SWITCH, 0, 1, "", Origin.OURS, "");
    }

    /** The same in a unit. */
    public Setting in(String itsUnit) {
        return new Setting(key, label, itsUnit, kind, low, high, explanation, origin, stated);
    }

    /** The same with what it does. */
    public Setting explained(String sentence) {
        return new Setting(key, label, unit, kind, low, high, sentence, origin, stated);
    }

    /** The same with the value that someone states. */
    public Setting stated(Origin by, String value) {
        return new Setting(key, label, unit, kind, low, high, explanation, by, value);
    }

    /** The range for people, e.g. {@code 0 … 0.9}. */
    public String range() {
        return kind == Kind.SWITCH ? "true or false" : text(low) + " … " + text(high);
    }

    /** Why a text can't be the value; empty if it can. */
    public String obstacle(String text) {
        return switch (kind) {
            case SWITCH -> text.equals("true") || text.equals("false") ? "" : "must be true or false";
            case WHOLE ->
                text.matches("[+-]?\\d{1,12}") ? outside(Long.parseLong(text)) : "must be a whole number, " + range();
            case NUMBER -> {
                Double value = number(text);
                yield value == null ? "must be a number, " + range() : outside(value);
            }
        };
    }

    private String outside(double value) {
        return value >= low && value <= high ? "" : "must lie in " + range();
    }

    /** Whether two texts are the same value. */
    public boolean isSame(String a, String b) {
        Double left = number(a);
        Double right = number(b);
        return left != null && right != null ? left.doubleValue() == right.doubleValue() : a.equals(b);
    }

    /** Whose a value is, as a sentence. */
    public String whose(String value) {
        String who = origin == Origin.PAPER ? "the paper" : "the standard";
        if (origin == Origin.OURS) {
            return "Neither the paper nor a standard states a value: this one is ours.";
        }
        return isSame(value, stated)
                ? "This is the value of " + who + "."
                : "The value of " + who + " is " + stated + ": this one is ours.";
    }

    /** A number as people write it: no exponent, no needless zeros. */
    public static String text(double value) {
        BigDecimal plain = BigDecimal.valueOf(value);
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }

    /** A value as people write it, if it is a number; otherwise as it is. */
    public static String plain(String value) {
        Double number = number(value);
        return number == null ? value : text(number);
    }

    /**
     * Checks every value.
     *
     * @param values by key
     * @throws IllegalArgumentException naming the first setting whose value does not fit, its range and the value
     */
    public static void check(List<Setting> settings, Map<String, String> values) {
        for (Setting setting : settings) {
            String value = values.getOrDefault(setting.key, "");
            String obstacle = setting.obstacle(value);
            if (!obstacle.isEmpty()) {
                throw new IllegalArgumentException(setting.key + " " + obstacle + ", not " + value);
            }
        }
    }

    private static @Nullable Double number(String text) {
        return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
    }
}
