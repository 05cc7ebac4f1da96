/** Watching a client's hip hinge: the checklist, what it shows, what it opens, and what was seen before. */
@NullMarked
package org.hingewise.ui.hinge;

import org.jspecify.annotations.NullMarked;
