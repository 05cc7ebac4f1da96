/** The tab "Return": a client's way back as a ladder, with what is missing and what is proposed. */
@NullMarked
package org.hingewise.ui.returning;

import org.jspecify.annotations.NullMarked;
