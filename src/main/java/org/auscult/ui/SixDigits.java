package org.auscult.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.auscult.experiment.EvaluationRows;

/** Numbers of six significant digits, where more can't be read. */
final class SixDigits {
    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
    private static final MathContext SIX = new MathContext(6);

    private SixDigits() {}

    /** A number as it is read; any other text as it is. */
    static String of(String text) {
        switch (text) {
            case "Infinity":
                return "∞";
            case "-Infinity":
                return "−∞";
            case "NaN":
                return EvaluationRows.UNDEFINED;
            default:
                return FRACTION.matcher(text).matches() ? rounded(new BigDecimal(text)) : text;
        }
    }

    private static String rounded(BigDecimal number) {
        BigDecimal six = number.round(SIX);
        boolean isPlain = six.signum() == 0 || Math.abs(six.precision() - six.scale()) <= 7;
        String text = isPlain ? six.toPlainString() : six.toString();
        return text.replace('-', '−');
    }
}
