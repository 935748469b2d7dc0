package org.auscult.workbench;

/** Which recordings the table and the gallery list. */
public enum Listing {
    /** Those of the data set; the filter is kept, but not asked. */
    ALL,
    /** Those that pass the filter. */
    FILTERED,
    /** Those selected. */
    SELECTED
}
