/** Immutable snapshots that screens, commands and reports read. */
@NullMarked
package org.hingewise.domain.analysis;

import org.jspecify.annotations.NullMarked;
