package org.auscult.workbench;

/** How a filter's term compares. */
public enum Relation {
    IS(":"),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
        return sign;
    }

    /** Whether a number stands so to another; never if either is NaN. */
    public boolean holds(double left, double right) {
        return switch (this) {
            case IS -> left == right;
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case MORE -> left > right;
            case AT_LEAST -> left >= right;
        };
    }
}
