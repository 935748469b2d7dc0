package org.auscult.ui.spectrogram;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Region;
import org.auscult.workbench.SpectrogramView;
import org.jspecify.annotations.Nullable;

/** What mouse and keys do over a spectrogram: zoom, move, seek, mark a region. */
final class SpectrogramGestures {
    private static final double WHEEL = 40;
    private static final double ZOOM = 1.25;
    private static final double KEY_STEP = 0.02;

    private final SpectrogramPlot plot;
    private final Listening listening;
    private final SpectrogramView view;
    private final ReadOut readOut;
    private @Nullable RegionGesture marking;
    private double panX;
    private double panY;

    SpectrogramGestures(SpectrogramPlot plot, Listening listening, SpectrogramView view, ReadOut readOut) {
        this.plot = plot;
        this.listening = listening;
        this.view = view;
        this.readOut = readOut;
        plot.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        plot.setOnMouseExited(event -> readOut.leave());
    }

    private void wheel(ScrollEvent event) {
        PlotArea area = plot.area();
        if (area == null || event.getX() > area.left() + area.width()) {
            return;
        }
        boolean isFrequency = event.isControlDown() || event.isShiftDown();
        double turned = isFrequency && event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        double factor = Math.pow(ZOOM, turned / WHEEL);
        if (isFrequency) {
            view.zoomFrequency(area.share(event.getY()), factor, area.highestHertz());
        } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            view.moveTime(-event.getDeltaX() / area.width() * area.time().length(), area.seconds());
        } else {
            view.zoomTime(area.second(event.getX()), factor, area.seconds());
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        PlotArea area = plot.area();
        if (area == null || plot.isOnRuler(event.getX())) {
            return;
        }
        plot.requestFocus();
        panX = event.getX();
        panY = event.getY();
        boolean isWithin = event.getX() >= area.left() && event.getX() <= area.left() + area.width();
        marking = event.getButton() == MouseButton.PRIMARY && isWithin && !isPan(event)
                ? new RegionGesture(area, listening.regionProperty().get(), event.getX(), event.getY())
                : null;
    }

    private static boolean isPan(MouseEvent event) {
        return event.getButton() == MouseButton.MIDDLE
                || event.getButton() == MouseButton.PRIMARY && event.isControlDown();
    }

    private void drag(MouseEvent event) {
        PlotArea area = plot.area();
        if (area == null) {
            return;
        }
        if (marking != null) {
            plot.drawRegion(marking.drag(event.getX(), event.getY()));
            readOut.read(area, event.getX(), event.getY());
        } else if (isPan(event)) {
            view.moveTime((panX - event.getX()) / area.width() * area.time().length(), area.seconds());
            view.moveFrequency((event.getY() - panY) / area.height(), area.highestHertz());
            panX = event.getX();
            panY = event.getY();
        }
    }

    private void release(MouseEvent event) {
        RegionGesture ended = marking;
        PlotArea area = plot.area();
        marking = null;
        if (ended == null || area == null) {
            return;
        }
        Region region = ended.drag(event.getX(), event.getY());
        if (!ended.isDrag()) {
            listening.seek(area.clampedSecond(event.getX()));
        } else if (region != null) {
            listening.regionProperty().set(region);
            if (listening.modes().autoplayProperty().get()
                    && !listening.playingProperty().get()) {
                listening.playRegion();
            }
        }
    }

    private void move(MouseEvent event) {
        PlotArea area = plot.area();
        if (plot.isOnRuler(event.getX())) {
            readOut.leave();
        } else if (area != null) {
            plot.setCursor(
                    area.contains(event.getX(), event.getY())
                            ? RegionGesture.cursorAt(
                                    area, listening.regionProperty().get(), event.getX(), event.getY())
                            : Cursor.DEFAULT);
            readOut.read(area, event.getX(), event.getY());
        }
    }

    private void key(KeyEvent event) {
        PlotArea area = plot.area();
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (area == null || !isPlain || event.getTarget() != plot) {
            return;
        }
        double step = KEY_STEP * area.time().length();
        double by = switch (event.getCode()) {
            case LEFT -> -step;
            case RIGHT -> step;
            case HOME -> -area.seconds();
            case END -> area.seconds();
            default -> 0;
        };
        if (by != 0) {
            listening.seek(Math.max(0, Math.min(area.seconds(), listening.positionSeconds() + by)));
            event.consume();
        }
    }
}
