/** Logging how sore a back is, and reading what was logged. */
@NullMarked
package org.hingewise.ui.soreness;

import org.jspecify.annotations.NullMarked;
