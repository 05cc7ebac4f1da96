/** Check-ins by message: copying what is sent, saving it as a form, and taking a reply back in. */
@NullMarked
package org.hingewise.ui.checkin;

import org.jspecify.annotations.NullMarked;
