/** The client page's first and last tab: how things stand and what to do next, and everything that happened. */
@NullMarked
package org.hingewise.ui.client;

import org.jspecify.annotations.NullMarked;
