package org.auscult.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Values in the order of their visits, with a place among them, as in a browser.
 *
 * @param <S> immutable, with {@code equals}
 */
public final class History<S> {
    private static final int MOST = 200;

    private final List<S> visited = new ArrayList<>();
    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();
    private int here = -1;

    /** Makes a value the present one; what lay ahead is forgotten, unless it is the present one already. */
    public void visit(S value) {
        if (here >= 0 && visited.get(here).equals(value)) {
            return;
        }
        visited.subList(here + 1, visited.size()).clear();
        visited.add(value);
        if (visited.size() > MOST) {
            visited.remove(0);
        }
        go(visited.size() - 1);
    }

    /** Takes a value as the present one, in the place of the one that is; does nothing if there is none. */
    public void replace(S value) {
        if (here >= 0) {
            visited.set(here, value);
        }
    }

    /** Forgets everything. */
    public void clear() {
        visited.clear();
        go(-1);
    }

    /** The value before, which becomes the present one; empty at the first. */
    public Optional<S> back() {
        return step(hasBack.get(), here - 1);
    }

    /** The value after, which becomes the present one; empty at the last. */
    public Optional<S> forward() {
        return step(hasForward.get(), here + 1);
    }

    /** Whether there is a value before. */
    public ReadOnlyBooleanProperty hasBackProperty() {
        return hasBack.getReadOnlyProperty();
    }

    /** Whether there is a value after. */
    public ReadOnlyBooleanProperty hasForwardProperty() {
        return hasForward.getReadOnlyProperty();
    }

    private Optional<S> step(boolean isThere, int place) {
        if (!isThere) {
            return Optional.empty();
        }
        go(place);
        return Optional.of(visited.get(place));
    }

    private void go(int place) {
        here = place;
        hasBack.set(here > 0);
        hasForward.set(here < visited.size() - 1);
    }
}
