package org.auscult.experiment;

import java.util.List;
import java.util.Set;

/** Pieces of a page. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }

    static String table(List<String> head, List<List<String>> rows) {
        return table(head, rows, Set.of());
    }

    /** @param oracles the first cells of rows that used test labels, and look different */
    static String table(List<String> head, List<List<String>> rows, Set<String> oracles) {
        StringBuilder html = new StringBuilder("<table><thead>");
        html.append(row("th", head, "<tr>")).append("</thead><tbody>");
        rows.forEach(row -> html.append(row("td", row, oracles.contains(row.get(0)) ? "<tr class='oracle'>" : "<tr>")));
        return html.append("</tbody></table>\n").toString();
    }

    private static String row(String cell, List<String> texts, String start) {
        StringBuilder html = new StringBuilder(start);
        texts.forEach(text -> html.append('<')
                .append(cell)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(cell)
                .append('>'));
        return html.append("</tr>").toString();
    }
}
