/**
 * The user's own verdicts on recordings, and how they agree with the model and the labels.
 */
@NullMarked
package org.auscult.ui.review;

import org.jspecify.annotations.NullMarked;
