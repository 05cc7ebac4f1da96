/** Keeps the coach's records in one SQLite file: opened with care, personal values sealed, written in transactions. */
@NullMarked
package org.hingewise.storage;

import org.jspecify.annotations.NullMarked;
