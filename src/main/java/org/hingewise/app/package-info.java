/** The composition root: finds the folders, takes the lock, opens the store and shows a face. */
@NullMarked
package org.hingewise.app;

import org.jspecify.annotations.NullMarked;
