package org.auscult.experiment;

import java.util.List;
import java.util.Locale;

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
        StringBuilder html = new StringBuilder("<table><thead>");
        html.append(row("th", head)).append("</thead><tbody>");
        rows.forEach(row -> html.append(row("td", row)));
        return html.append("</tbody></table>\n").toString();
    }

    private static String row(String cell, List<String> texts) {
        boolean isOracle = texts.get(0).toLowerCase(Locale.ROOT).contains("oracle");
        StringBuilder html = new StringBuilder(isOracle ? "<tr class='oracle'>" : "<tr>");
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
