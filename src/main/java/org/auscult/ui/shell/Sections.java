package org.auscult.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.auscult.ui.FocusOwner;

/** The parts of the work area, to be reached one after the other by a key. */
final class Sections {
    private final List<? extends Node> parts;

    /** @param parts in the order to go through them; those that take no room are passed over */
    Sections(List<? extends Node> parts) {
        this.parts = parts;
    }

    /** Focuses the next part, after the last the first. */
    void next() {
        go(1);
    }

    /** Focuses the part before, before the first the last. */
    void previous() {
        go(-1);
    }

    private void go(int step) {
        int now = IntStream.range(0, parts.size())
                .filter(i -> FocusOwner.isIn(parts.get(i)))
                .findFirst()
                .orElse(step > 0 ? -1 : 0);
        IntStream.rangeClosed(1, parts.size())
                .mapToObj(i -> parts.get(Math.floorMod(now + i * step, parts.size())))
                .flatMap(part -> entry(part).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Where a part is entered: a strip at its tabs, another at its table or plot, which are what one goes there for. */
    private static Optional<Node> entry(Node part) {
        if (part instanceof TabPane strip) {
            return Optional.<Node>of(strip).filter(own -> !strip.getTabs().isEmpty());
        }
        List<Node> reachable = reachable(part).toList();
        return reachable.stream()
                .filter(node -> node instanceof TableView || !(node instanceof Control))
                .findFirst()
                .or(() -> reachable.stream().findFirst());
    }

    private static Stream<Node> reachable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> self = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(Sections::reachable))
                : self;
    }
}
