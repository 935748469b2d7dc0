/**
 * The window's frame: panes, menus, welcome, jobs, themes.
 */
@NullMarked
package org.auscult.ui.shell;

import org.jspecify.annotations.NullMarked;
