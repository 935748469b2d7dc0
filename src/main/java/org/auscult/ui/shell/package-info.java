/**
 * The window's frame: panes and their places, the list of actions with menus, palette and keys, welcome, jobs, notices, preferences, themes.
 */
@NullMarked
package org.auscult.ui.shell;

import org.jspecify.annotations.NullMarked;
