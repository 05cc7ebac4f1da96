package org.hingewise.domain.gate;

import java.util.Map;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.movement.Demand;

/** How sensitive a kind of back history is to each demand, 0 to 3 (table E; expert judgement, decision). */
final class Sensitivity {
    /** One digit for each {@link Demand}, in its order. */
    private static final Map<InjuryType, String> TABLE = Map.of(
            InjuryType.NS, "111211110",
            InjuryType.MS, "112321200",
            InjuryType.FD, "222330320",
            InjuryType.RAD, "222331321",
            InjuryType.EXT, "110203220",
            InjuryType.SPL, "132303321",
            InjuryType.SI, "011211213",
            InjuryType.PD, "222331320",
            InjuryType.PF, "222322321",
            InjuryType.OF, "321331330");

    /** Highest sensitivity. */
    static final int MAX = 3;

    private Sensitivity() {}

    static int of(InjuryType type, Demand demand) {
        String row = TABLE.get(type);
        if (row == null) {
            throw new IllegalArgumentException("no sensitivities for " + type);
        }
        return row.charAt(demand.ordinal()) - '0';
    }
}
