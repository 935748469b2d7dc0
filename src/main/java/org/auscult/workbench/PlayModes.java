package org.auscult.workbench;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** How sounds are played, as it was chosen. Used on the FX thread. */
public final class PlayModes {
    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final BooleanProperty autoplay = new SimpleBooleanProperty();
    private final BooleanProperty levelled = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
    private final IntegerProperty channel = new SimpleIntegerProperty();

    /** @param onChange called when what plays is to be heard otherwise */
    PlayModes(Runnable onChange) {
        for (ObservableValue<?> audible : List.of(loop, levelled, speed, channel)) {
            audible.addListener((property, old, value) -> onChange.run());
        }
    }

    /** Whether what plays begins again at its end. */
    public BooleanProperty loopProperty() {
        return loop;
    }

    /** Whether a recording plays as soon as it is focused. */
    public BooleanProperty autoplayProperty() {
        return autoplay;
    }

    /** Whether all sounds are brought to one RMS. */
    public BooleanProperty levelledProperty() {
        return levelled;
    }

    /** How fast sounds are played. */
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** The channel that is heard and seen, from 0. */
    public IntegerProperty channelProperty() {
        return channel;
    }
}
