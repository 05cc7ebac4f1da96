/** A client's whole record: saved for the client, brought in from a file, and what becomes of it when it is not needed. */
@NullMarked
package org.hingewise.ui.record;

import org.jspecify.annotations.NullMarked;
