/**
 * Starting, watching and stopping a training.
 */
@NullMarked
package org.auscult.ui.training;

import org.jspecify.annotations.NullMarked;
