package org.auscult.workbench;

/** A filter that can't be read, or asks for what there isn't. The message is for people. */
public final class FilterSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    /**
     * @param message what is wrong and what would be right
     * @param position where in the filter's text, counted from 0
     */
    public FilterSyntaxException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Where in the filter's text, counted from 0. */
    public int position() {
        return position;
    }
}
