package org.auscult.words;

import java.util.Comparator;

/** The order in which people look for names: by the numbers in them, {@code 2.wav} before {@code 10.wav}. */
public enum NaturalOrder implements Comparator<String> {
    /** By letters and numbers; names that differ in leading zeros only stand as texts do. */
    NAMES;

    /** Zero for equal names only. Makes no strings: tens of thousands of rows are sorted by it. */
    @Override
    public int compare(String one, String other) {
        int i = startOfDifference(one, other);
        int j = i;
        while (i < one.length() && j < other.length()) {
            char a = one.charAt(i);
            char b = other.charAt(j);
            if (isDigit(a) && isDigit(b)) {
                i = skipZeros(one, i);
                j = skipZeros(other, j);
                int end = endOfNumber(one, i);
                int otherEnd = endOfNumber(other, j);
                int order = end - i == otherEnd - j ? compareDigits(one, i, end, other, j) : end - i - (otherEnd - j);
                if (order != 0) {
                    return order;
                }
                i = end;
                j = otherEnd;
            } else if (a != b) {
                return a - b;
            } else {
                i++;
                j++;
            }
        }
        int rest = one.length() - i - (other.length() - j);
        return rest == 0 ? one.compareTo(other) : rest;
    }

    /** Where the names begin to differ, from the start of the number that it lies in. */
    private static int startOfDifference(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        while (at > 0 && isDigit(one.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int compareDigits(String one, int from, int end, String other, int otherFrom) {
        for (int k = 0; k < end - from; k++) {
            int order = one.charAt(from + k) - other.charAt(otherFrom + k);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int skipZeros(String name, int from) {
        int at = from;
        while (at < name.length() && name.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int endOfNumber(String name, int from) {
        int at = from;
        while (at < name.length() && isDigit(name.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
