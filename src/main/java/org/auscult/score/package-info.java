/**
 * Raw scores made comparable: embedding scores, standardisation per machine id, fusion, contributions. May use {@code detector} and above.
 */
@NullMarked
package org.auscult.score;

import org.jspecify.annotations.NullMarked;
