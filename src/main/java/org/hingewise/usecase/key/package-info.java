/** What opens a protected file: passphrases, recovery keys, and how often one may guess. */
@NullMarked
package org.hingewise.usecase.key;

import org.jspecify.annotations.NullMarked;
