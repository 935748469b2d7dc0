package org.auscult.workbench;

/**
 * A part of a plane of dots that was zoomed to.
 *
 * @param seen the part
 * @param all how far the dots reach: others reach elsewhere, and nothing is known of what to see of them
 */
public record Zoom(Viewport seen, Viewport all) {}
