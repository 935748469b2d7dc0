package org.auscult.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.auscult.dataset.Recording;
import org.auscult.detector.EpochEmbeddings;

/**
 * An embedding that forms over the epochs, as pictures in the plane: each epoch by its own PCA, then laid onto the picture
 * before ({@link Procrustes}), so that nothing moves but what the training moved. Immutable.
 *
 * @param clips what the points stand for
 * @param epochs the numbers of the epochs, ascending
 * @param pictures one an epoch, [clips][2]
 */
public record EpochFilm(List<Recording> clips, List<Integer> epochs, List<double[][]> pictures) {
    /** No epoch. */
    public static final EpochFilm EMPTY = new EpochFilm(List.of(), List.of(), List.of());

    /** The film of epochs of one training, in order. */
    public static EpochFilm of(List<EpochEmbeddings> embedded) {
        EpochFilm film = EMPTY;
        for (EpochEmbeddings epoch : embedded) {
            film = film.with(epoch);
        }
        return film;
    }

    /** This film with one more epoch of the same training. */
    public EpochFilm with(EpochEmbeddings next) {
        double[][] own = Pca.components(next.embeddings(), 2);
        List<Integer> numbers = new ArrayList<>(epochs);
        List<double[][]> longer = new ArrayList<>(pictures);
        longer.add(pictures.isEmpty() ? own : Procrustes.align(own, pictures.get(pictures.size() - 1)));
        numbers.add(next.epoch());
        return new EpochFilm(next.clips(), List.copyOf(numbers), List.copyOf(longer));
    }

    /** How many epochs. */
    public int length() {
        return epochs.size();
    }

    /**
     * The points at a moment, on straight ways between two epochs.
     *
     * @param moment 0 for the first epoch … {@link #length()} − 1 for the last; beyond, the nearest end
     * @return [clips][2]; empty if there is no epoch
     */
    public double[][] at(double moment) {
        if (pictures.isEmpty()) {
            return new double[0][2];
        }
        double inside = Math.max(0, Math.min(pictures.size() - 1.0, moment));
        int first = (int) inside;
        double[][] from = pictures.get(first);
        double[][] to = pictures.get(Math.min(first + 1, pictures.size() - 1));
        double share = inside - first;
        double[][] points = new double[from.length][2];
        for (int i = 0; i < points.length; i++) {
            points[i][0] = (1 - share) * from[i][0] + share * to[i][0];
            points[i][1] = (1 - share) * from[i][1] + share * to[i][1];
        }
        return points;
    }
}
