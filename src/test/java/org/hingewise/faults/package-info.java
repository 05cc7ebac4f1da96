/** Promises tried by force: how often each, what was counted, and the table of it. */
package org.hingewise.faults;
