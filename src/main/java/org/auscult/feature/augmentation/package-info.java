/**
 * The augmentations of the paper: each a pure function of clip, settings and random source. May use {@code feature} and above.
 */
@NullMarked
package org.auscult.feature.augmentation;

import org.jspecify.annotations.NullMarked;
