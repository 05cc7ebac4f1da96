/** A session while it runs: what now, what last time, what to say, and does it hurt. */
@NullMarked
package org.hingewise.ui.live;

import org.jspecify.annotations.NullMarked;
