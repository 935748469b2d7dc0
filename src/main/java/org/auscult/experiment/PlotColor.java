package org.auscult.experiment;

import java.util.List;
import java.util.Locale;

/**
 * A colour of a plot, in the window and in the report alike. The colours of the series, of the fused score and of the pinned run
 * stay apart for most eyes and stand out from light and dark grounds. With red-green blindness some pairs come near each other,
 * held-out and unlabelled clips most: no plot is to tell by colour alone.
 *
 * @param rgb 0xRRGGBB
 */
public record PlotColor(int rgb) {
    /** Of what is normal, or called so. */
    public static final PlotColor NORMAL = new PlotColor(0x0f82c8);

    /** Of what is anomalous, or called so. */
    public static final PlotColor ANOMALOUS = new PlotColor(0xd55e00);

    /** Of normal clips that were held out of the training. */
    public static final PlotColor HELD_OUT = new PlotColor(0x5f7f8f);

    /** Of clips that nothing is known of. */
    public static final PlotColor UNLABELLED = new PlotColor(0xc5669a);

    /** Of the fused score. */
    public static final PlotColor FUSED = new PlotColor(0xb4249c);

    /** Of the run that others are compared with. */
    public static final PlotColor PINNED = new PlotColor(0x7f7f7f);

    /** Of what used test labels. */
    public static final PlotColor ORACLE = new PlotColor(0xbf8700);

    private static final List<PlotColor> SERIES = List.of(
            NORMAL,
            ANOMALOUS,
            new PlotColor(0x24a860),
            new PlotColor(0x9c24fc),
            new PlotColor(0x6c6c30),
            new PlotColor(0xf0003c),
            new PlotColor(0x3c54cc),
            new PlotColor(0x9c4854));

    /** The colour of a series by its place, from 0; after the last the first comes again. */
    public static PlotColor ofSeries(int index) {
        return SERIES.get(Math.floorMod(index, SERIES.size()));
    }

    /** As HTML and SVG write it, {@code #rrggbb}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
