package org.hingewise.domain.soreness;

/**
 * What is usual for one client after such a session (section C5). It may raise attention; it can cancel no concern sign
 * and stretch no window.
 */
public interface UsualCurve {
    /** Soreness expected at this hour after the session, 0–10. */
    double expected(double hour);

    /** Upper limit of what is usual for this client at this hour (90 %), 0–10. */
    double upper(double hour);
}
