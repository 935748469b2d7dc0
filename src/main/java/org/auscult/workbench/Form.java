package org.auscult.workbench;

/** The forms that an empty view may lead to. */
public enum Form {
    /** What to train. */
    TRAINING,
    /** How the open folder is read: its layout, its words, its list of conditions. */
    READING,
    /** What is wrong with the open folder. */
    PROBLEMS
}
