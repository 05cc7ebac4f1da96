/** Pages for paper: drawn once, printed or saved as PDF. */
@NullMarked
package org.hingewise.report;

import org.jspecify.annotations.NullMarked;
