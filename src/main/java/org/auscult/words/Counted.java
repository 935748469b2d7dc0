package org.auscult.words;

import java.util.Locale;

/** How many of something: "1 clip", "1,200 clips". */
public final class Counted {
    private Counted() {}

    /**
     * A number with its noun.
     *
     * @param n how many, at least 0
     * @param one what one is called; of others an s is added
     */
    public static String of(long n, String one) {
        return String.format(Locale.ROOT, "%,d %s%s", n, one, n == 1 ? "" : "s");
    }
}
