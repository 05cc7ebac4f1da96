package org.hingewise.ui.soreness;

import org.hingewise.domain.Id;
import org.hingewise.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The training soreness is counted from, as the coach chose it.
 *
 * @param session the recorded session; only for {@link Kind#RECORDED}
 * @param ended when it ended; only for {@link Kind#OTHER}
 */
public record Training(Kind kind, @Nullable Id<Session> session, @Nullable TimeChoice ended) {
    /** Ways to answer "after which training?". */
    public enum Kind {
        /** A session in the records. */
        RECORDED,
        /** One that is not in the records yet; saving writes it down as unplanned. */
        OTHER,
        /** Not known. */
        UNKNOWN
    }

    static final Training UNKNOWN = new Training(Kind.UNKNOWN, null, null);

    static Training recorded(Id<Session> session) {
        return new Training(Kind.RECORDED, session, null);
    }

    static Training other(TimeChoice ended) {
        return new Training(Kind.OTHER, null, ended);
    }
}
