/** The charts: how soreness, load and hinge ran over time, in the colours of the theme. */
@NullMarked
package org.hingewise.ui.chart;

import org.jspecify.annotations.NullMarked;
