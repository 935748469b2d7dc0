package org.auscult.ui.shell;

import java.util.List;
import java.util.Locale;

/** How well typed letters stand for a text: they must occur in it in their order, best at the starts of words. */
final class FuzzyMatch {
    /** The score of a text in which the letters do not occur in their order. */
    static final int NONE = -1;

    private static final int WORD_START = 8;
    private static final int ADJACENT = 5;
    private static final int LETTER = 1;
    private static final int WHOLE = 40;

    private final List<String> words;

    /** @param query of words that may stand in any order */
    FuzzyMatch(String query) {
        words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** The score of a text, larger for a better match; {@link #NONE} if there is none. */
    int score(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int sum = 0;
        for (String word : words) {
            int score = word(word, lower);
            if (score == NONE) {
                return NONE;
            }
            sum += score;
        }
        return sum;
    }

    private static int word(String word, String text) {
        int whole = text.indexOf(word);
        if (whole >= 0) {
            return WHOLE + word.length() * ADJACENT + (isStart(text, whole) ? WORD_START : 0);
        }
        int score = 0;
        int last = -2;
        for (int i = 0; i < word.length(); i++) {
            int at = next(word.charAt(i), text, last + 1);
            if (at < 0) {
                return NONE;
            }
            score += LETTER + (at == last + 1 ? ADJACENT : 0) + (isStart(text, at) ? WORD_START : 0);
            last = at;
        }
        return score;
    }

    /** The letter at the start of a word, if there is one further on; else the nearest. */
    private static int next(char letter, String text, int from) {
        int start = Math.max(0, from);
        int nearest = text.indexOf(letter, start);
        if (nearest == start && start > 0) {
            return nearest;
        }
        for (int at = nearest; at >= 0; at = text.indexOf(letter, at + 1)) {
            if (isStart(text, at)) {
                return at;
            }
        }
        return nearest;
    }

    private static boolean isStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
