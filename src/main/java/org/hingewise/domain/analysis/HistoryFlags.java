package org.hingewise.domain.analysis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.client.Sex;
import org.jspecify.annotations.Nullable;

/** Which history flags hold for a client on a day: what was answered, and what follows from age, sex and episodes. */
final class HistoryFlags {
    /** R2.11: weeks after spine surgery in which any new pain is seen by a doctor (decision). */
    static final int SURGERY_WEEKS = 12;

    /** R2.11: fracture risk by age [Downie13]. */
    static final int MAN_OVER = 65;

    /** R2.11: fracture risk by age [Downie13]. */
    static final int WOMAN_OVER = 75;

    private HistoryFlags() {}

    static Set<HistoryFlag> of(Client client, List<BackInjury> injuries, LocalDate today) {
        EnumSet<HistoryFlag> flags = EnumSet.noneOf(HistoryFlag.class);
        for (HistoryFlag flag : HistoryFlag.values()) {
            if (client.answer(flag) == Answer.YES) {
                flags.add(flag);
            }
        }
        if (!injuries.isEmpty() || client.historyAsked() == Answer.YES) {
            flags.add(HistoryFlag.PREVIOUS_BACK_INJURY);
        }
        OptionalInt age = client.ageOn(today);
        if (client.sex() == Sex.MALE && age.orElse(0) > MAN_OVER) {
            flags.add(HistoryFlag.MAN_OVER_65);
        }
        if (client.sex() == Sex.FEMALE && age.orElse(0) > WOMAN_OVER) {
            flags.add(HistoryFlag.WOMAN_OVER_75);
        }
        for (BackInjury injury : injuries) {
            if (injury.type() == InjuryType.OF) {
                flags.add(HistoryFlag.OSTEOPOROSIS);
            }
            LocalDate surgery = surgeryDay(injury);
            if (surgery != null && today.isBefore(surgery.plusWeeks(SURGERY_WEEKS))) {
                flags.add(HistoryFlag.SPINE_SURGERY_WITHIN_12WK);
            }
        }
        return flags;
    }

    private static @Nullable LocalDate surgeryDay(BackInjury injury) {
        PersonalDate surgery = injury.surgeryDate();
        if (surgery != null) {
            return surgery.value();
        }
        RoughDate when = injury.when();
        return injury.type().isSurgery() && when != null ? when.last() : null;
    }
}
