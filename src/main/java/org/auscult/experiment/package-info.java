/**
 * One run on disk: settings, data list, model, history, scores; and the engine that makes it. May use {@code inspection} and above.
 */
@NullMarked
package org.auscult.experiment;

import org.jspecify.annotations.NullMarked;
