package org.hingewise.ui.backhistory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;

/**
 * A place to choose in the form.
 *
 * @param regions empty for "not said"
 */
record RegionChoice(Set<BackRegion> regions) {
    private static final List<Set<BackRegion>> USUAL = List.of(
            Set.of(),
            Set.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT),
            Set.of(BackRegion.LOW_LEFT),
            Set.of(BackRegion.LOW_RIGHT),
            Set.of(BackRegion.PELVIS),
            Set.of(BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT, BackRegion.PELVIS),
            Set.of(BackRegion.LOW_LEFT, BackRegion.LEFT_LEG),
            Set.of(BackRegion.LOW_RIGHT, BackRegion.RIGHT_LEG),
            Set.of(BackRegion.UPPER_LEFT, BackRegion.UPPER_RIGHT),
            Set.of(BackRegion.UPPER_LEFT),
            Set.of(BackRegion.UPPER_RIGHT),
            Set.of(BackRegion.UPPER_LEFT, BackRegion.UPPER_RIGHT, BackRegion.LOW_LEFT, BackRegion.LOW_RIGHT));

    RegionChoice {
        regions = Set.copyOf(regions);
    }

    /** The usual places, and one that is kept already even when it is not usual. */
    static List<RegionChoice> choices(Set<BackRegion> kept) {
        List<RegionChoice> choices =
                new ArrayList<>(USUAL.stream().map(RegionChoice::new).toList());
        Stream.of(new RegionChoice(kept)).filter(c -> !choices.contains(c)).forEach(choices::add);
        return choices;
    }

    @Override
    public String toString() {
        return regions.isEmpty() ? Texts.get("history.form.where.none") : Words.regions(regions);
    }
}
