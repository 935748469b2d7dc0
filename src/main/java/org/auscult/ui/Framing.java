package org.auscult.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.layout.Region;

/** Gives a plot that is a part of a pane its menu, its table twin and its ways out of the window. */
@FunctionalInterface
public interface Framing {
    /**
     * Frames.
     *
     * @param plot the plot alone; it is invisible while its table stands in its place
     * @param rows gives what is in view as a table
     * @param figure gives the plot as a picture; empty while there is none
     * @param sources the table changes with these
     */
    Region frame(
            Region plot,
            Supplier<List<List<String>>> rows,
            Supplier<Optional<Figure>> figure,
            List<? extends Observable> sources);
}
