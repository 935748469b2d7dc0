package org.auscult.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a filter's text: terms parted by spaces, all of which must fit. A term is a word, {@code "several words"},
 * {@code field:value}, {@code field:one,other} or {@code field > number}; {@code -} before it negates it, {@code ~} switches it
 * off. A quotation mark in quotes is written twice: {@code "3"""}.
 */
final class FilterSyntax {
    private final String text;
    private int at;

    private FilterSyntax(String text) {
        this.text = text;
    }

    /** @throws FilterSyntaxException if it can't be read */
    static List<FilterTerm> parse(String text) {
        FilterSyntax syntax = new FilterSyntax(text);
        List<FilterTerm> terms = new ArrayList<>();
        syntax.skipSpace();
        while (syntax.at < text.length()) {
            terms.add(syntax.term());
            syntax.skipSpace();
        }
        return List.copyOf(terms);
    }

    /** A value as it must be written: in quotes if it would be read otherwise without them. */
    static String quoted(String value) {
        boolean isPlain = !value.isEmpty()
                && !isOr(value)
                && !isAnd(value)
                && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == ',' || c == '"');
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** What a field is called in a filter: small, with a line for what can't stand in a name. */
    static String fieldName(String name) {
        StringBuilder plain = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean isAfterLine = plain.length() > 0 && plain.charAt(plain.length() - 1) == '_';
            if (isNameLetter(c) || !isAfterLine) {
                plain.append(isNameLetter(c) ? c : '_');
            }
        }
        return plain.toString();
    }

    private FilterTerm term() {
        int start = at;
        boolean isOff = skip('~');
        boolean isNegated = skip('-');
        int name = at;
        while (at < text.length() && isNameLetter(text.charAt(at))) {
            at++;
        }
        String field = text.substring(name, at);
        skipSpaceBeforeSign();
        boolean isUnequal = text.startsWith("!=", at);
        Relation relation = field.isEmpty() ? null : relation();
        if (relation == null) {
            at = name;
            refuseJoining(field, name);
            List<String> word = values(false, "A word must follow " + text.substring(start, name));
            return new FilterTerm(isOff, isNegated, "", Relation.IS, word, text.substring(start, at), start);
        }
        String asked = text.substring(name, at);
        skipSpace();
        List<String> values = values(true, "A value must follow " + asked);
        return new FilterTerm(isOff, isNegated != isUnequal, field, relation, values, text.substring(start, at), start);
    }

    /** What compares may have spaces around it. */
    private void skipSpaceBeforeSign() {
        int end = at;
        skipSpace();
        boolean isSign = Stream.of("<", ">", "=", "!=", ":").anyMatch(sign -> text.startsWith(sign, at));
        at = isSign ? at : end;
    }

    private static void refuseJoining(String word, int start) {
        if (isOr(word)) {
            throw new FilterSyntaxException(
                    "Conditions can't be joined by OR; several values of one are written type:fan,pump, the word \"or\"",
                    start);
        }
        if (isAnd(word)) {
            throw new FilterSyntaxException(
                    "Leave AND out: all conditions must fit; the word is written \"and\"", start);
        }
    }

    private static boolean isOr(String word) {
        return word.equalsIgnoreCase("or");
    }

    private static boolean isAnd(String word) {
        return word.equalsIgnoreCase("and");
    }

    private @Nullable Relation relation() {
        if (skip('=') || skip(':')) {
            return Relation.IS;
        }
        if (text.startsWith("!=", at)) {
            at += 2;
            return Relation.IS;
        }
        if (skip('<')) {
            return skip('=') ? Relation.AT_MOST : Relation.LESS;
        }
        if (skip('>')) {
            return skip('=') ? Relation.AT_LEAST : Relation.MORE;
        }
        return null;
    }

    private List<String> values(boolean isList, String ifNone) {
        int start = at;
        int quote = -1;
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (; at < text.length() && (quote >= 0 || !Character.isWhitespace(text.charAt(at))); at++) {
            char c = text.charAt(at);
            if (quote >= 0 && text.startsWith("\"\"", at)) {
                value.append(c);
                at++;
            } else if (c == '"') {
                quote = quote < 0 ? at : -1;
            } else if (c == ',' && isList && quote < 0) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        if (quote >= 0) {
            throw new FilterSyntaxException("The quotation mark is not closed", quote);
        }
        values.add(value.toString());
        values.removeIf(String::isBlank);
        if (values.isEmpty()) {
            throw new FilterSyntaxException(ifNone, start);
        }
        return List.copyOf(values);
    }

    private static boolean isNameLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }

    private boolean skip(char c) {
        boolean isThere = at < text.length() && text.charAt(at) == c;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
