package org.auscult.ui.shell;

import java.util.List;
import java.util.Locale;

/**
 * How well typed letters stand for a text: a word of it, or the beginnings of its words in their order. Letters from within words
 * would find what nobody meant.
 */
final class FuzzyMatch {
    /** The score of a text that the letters do not stand for. */
    static final int NONE = -1;

    private static final int WORD_START = 8;
    private static final int ADJACENT = 5;
    private static final int LETTER = 1;
    private static final int WHOLE = 40;
    private static final int TOGETHER = 10;

    private final List<String> words;

    /** @param query of words that may stand in any order */
    FuzzyMatch(String query) {
        words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** The score of a text, larger for a better match; {@link #NONE} if there is none. */
    int score(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int sum = together(lower);
        for (String word : words) {
            int score = word(word, lower);
            if (score == NONE) {
                return NONE;
            }
            sum += score;
        }
        return sum;
    }

    /** Words side by side mean what they mean together: a seed of 2, not a seed and a year with a 2 in it. */
    private int together(String text) {
        int sum = 0;
        for (int i = 1; i < words.size(); i++) {
            String both = words.get(i - 1) + " " + words.get(i);
            int at = text.indexOf(both);
            if (at >= 0 && isStart(text, at) && isEnd(text, at + both.length())) {
                sum += TOGETHER;
            }
        }
        return sum;
    }

    private static int word(String word, String text) {
        int whole = text.indexOf(word);
        if (whole >= 0) {
            return WHOLE + word.length() * ADJACENT + (isStart(text, whole) ? WORD_START : 0);
        }
        int score = 0;
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            boolean isNext = i > 0 && last + 1 < text.length() && text.charAt(last + 1) == word.charAt(i);
            int at = isNext ? last + 1 : start(word.charAt(i), text, last + 1);
            if (at < 0) {
                return NONE;
            }
            score += LETTER + (isNext ? ADJACENT : WORD_START);
            last = at;
        }
        return score;
    }

    /** Where the next word with a letter starts; negative if none does. */
    private static int start(char letter, String text, int from) {
        int at = text.indexOf(letter, from);
        while (at >= 0 && !isStart(text, at)) {
            at = text.indexOf(letter, at + 1);
        }
        return at;
    }

    private static boolean isStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
