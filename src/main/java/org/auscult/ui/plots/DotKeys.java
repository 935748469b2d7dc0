package org.auscult.ui.plots;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.auscult.ui.Figure;

/** The key to a plane of dots: what its colours and its marks stand for. */
final class DotKeys {
    private final List<Figure.Key> keys = new ArrayList<>();

    /** A colour of the dots. */
    void color(int rgb, String words) {
        keys.add(key(Mark.DISC, new Color(rgb), words));
    }

    /** Those of a colouring. */
    void colors(Coloring by) {
        for (int i = 0; i < by.groups().size(); i++) {
            color(by.colors()[i], by.groups().get(i));
        }
    }

    /** The marks that dots have, as they are called. */
    void marks(Scatter scatter, Color ink) {
        List<Mark> seen = List.of(scatter.marks());
        for (Mark mark : Mark.values()) {
            if (seen.contains(mark)) {
                keys.add(key(mark, ink, mark.words()));
            }
        }
    }

    List<Figure.Key> all() {
        return List.copyOf(keys);
    }

    private static Figure.Key key(Mark mark, Color color, String words) {
        return new Figure.Key(
                (g, width, height) -> {
                    g.setColor(color);
                    mark.paint(g, width / 2, height / 2);
                },
                words);
    }
}
