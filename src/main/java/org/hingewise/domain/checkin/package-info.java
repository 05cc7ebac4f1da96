/** Check-ins by message: what is asked, the code that finds the way back, and how a reply is read. */
@NullMarked
package org.hingewise.domain.checkin;

import org.jspecify.annotations.NullMarked;
