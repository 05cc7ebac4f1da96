/** Passphrase and lock: setting and changing it, the recovery key on paper, and the card a locked window shows. */
@NullMarked
package org.hingewise.ui.key;

import org.jspecify.annotations.NullMarked;
