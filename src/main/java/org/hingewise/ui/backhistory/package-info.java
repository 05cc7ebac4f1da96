/** What happened to a client's back: episodes, clearances, what they change, what else to ask, and the agreement. */
@NullMarked
package org.hingewise.ui.backhistory;

import org.jspecify.annotations.NullMarked;
