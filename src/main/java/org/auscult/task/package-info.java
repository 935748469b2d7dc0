/**
 * What every long job shares: progress, time left, and a signal to stop. Uses nothing else of Auscult.
 */
@NullMarked
package org.auscult.task;

import org.jspecify.annotations.NullMarked;
