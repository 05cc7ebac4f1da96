/** The tab "Progress": whether it is getting better, in charts over weeks and months. */
@NullMarked
package org.hingewise.ui.progress;

import org.jspecify.annotations.NullMarked;
