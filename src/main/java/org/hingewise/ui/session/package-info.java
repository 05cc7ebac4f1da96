/** Planning sessions behind the gate, finishing them, and reading what was done. */
@NullMarked
package org.hingewise.ui.session;

import org.jspecify.annotations.NullMarked;
