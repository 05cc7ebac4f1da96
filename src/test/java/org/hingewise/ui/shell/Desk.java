package org.hingewise.ui.shell;

import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.UseCases;

/** The sample records with every use case over them. */
final class Desk {
    final Sample sample = new Sample(new Theme());
    final UseCases useCases = UseCases.over(
            sample.store, MovementFile.shipped(), verdict -> "This is not a diagnosis.", () -> sample.now, Events.NONE);
}
