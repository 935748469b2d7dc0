package org.auscult.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Blocks below each other in as many columns as fit side by side; these are about as high as each other. */
final class Columns extends Region {
    private static final double ACROSS = 28;
    private static final double BELOW = 16;

    private final double column;

    /** @param column the width of a block */
    Columns(double column, List<? extends Region> blocks) {
        this.column = column;
        getChildren().addAll(blocks);
    }

    /** The width of as many columns as fit into a width; at least one. */
    double widthWithin(double available) {
        return fitting(available) * (column + ACROSS) - ACROSS;
    }

    private int fitting(double available) {
        return (int) Math.max(1, Math.min(getChildren().size(), Math.floor((available + ACROSS) / (column + ACROSS))));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return column;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(heights(), fitting(width));
    }

    /** The least height that so many columns need, the blocks kept in their order. */
    private static double height(List<Double> heights, int columns) {
        double height = heights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        while (columns(heights, height) > columns) {
            height++;
        }
        return height;
    }

    private List<Double> heights() {
        List<Double> heights = new ArrayList<>();
        getManagedChildren().forEach(block -> heights.add(Math.ceil(block.prefHeight(column))));
        return heights;
    }

    private static int columns(List<Double> heights, double height) {
        int columns = 1;
        double bottom = 0;
        for (double block : heights) {
            if (bottom > 0 && bottom + BELOW + block > height) {
                columns++;
                bottom = block;
            } else {
                bottom += (bottom > 0 ? BELOW : 0) + block;
            }
        }
        return columns;
    }

    @Override
    protected void layoutChildren() {
        List<Double> heights = heights();
        double height = height(heights, fitting(getWidth()));
        double x = 0;
        double y = 0;
        for (int i = 0; i < heights.size(); i++) {
            double own = heights.get(i);
            if (y > 0 && y + own > height) {
                x += column + ACROSS;
                y = 0;
            }
            getManagedChildren().get(i).resizeRelocate(x, y, column, own);
            y += own + BELOW;
        }
    }
}
