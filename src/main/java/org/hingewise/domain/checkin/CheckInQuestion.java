package org.hingewise.domain.checkin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a check-in message asks, in its order: the score, the place and the warning signs. */
public enum CheckInQuestion {
    SCORE(null),
    PLACE(null),
    NIGHT(WarningQuestion.NIGHT),
    MOVING(WarningQuestion.MOVING),
    SPREADING(WarningQuestion.SPREADING),
    NUMBNESS(WarningQuestion.NUMBNESS),
    WEAKNESS(WarningQuestion.WEAKNESS),
    BLADDER(WarningQuestion.BLADDER),
    ELSE(WarningQuestion.ELSE);

    private final @Nullable WarningQuestion sign;

    CheckInQuestion(@Nullable WarningQuestion sign) {
        this.sign = sign;
    }

    /** Its number in the message, from 1 on. */
    public int number() {
        return ordinal() + 1;
    }

    /** The question of that number. */
    static Optional<CheckInQuestion> of(int number) {
        return Stream.of(values()).filter(q -> q.number() == number).findFirst();
    }

    /** The warning sign it asks for; empty for score and place. */
    public Optional<WarningQuestion> sign() {
        return Optional.ofNullable(sign);
    }

    /** Its name in the files of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
