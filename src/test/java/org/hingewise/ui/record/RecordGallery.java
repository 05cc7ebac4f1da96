package org.hingewise.ui.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.GalleryScreens;
import org.hingewise.gui.Sample;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.backups.FakeBackups;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.SheetPicture;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.UseCases;

/** Pictures of what becomes of a client's record. */
public final class RecordGallery implements GalleryScreens {
    private static final String CONTENTS =
            "1 episode, no clearances, 3 looks at the hinge, 96 sessions, 212 soreness entries";

    @Override
    public List<Screen> screens() {
        return List.of(
                screen(
                        "record-save",
                        bench -> SaveRecordSheet.open(
                                bench.bench(), bench.sample().maya.id())),
                screen(
                        "record-bring-in",
                        bench -> bringIn(
                                bench,
                                new BringInViewModel.State(
                                        "Maya Okafor",
                                        CONTENTS,
                                        "From 4 Mar 2024 to 19 Nov 2026",
                                        List.of(),
                                        "",
                                        false))),
                screen(
                        "record-bring-in-notes",
                        bench -> bringIn(
                                bench,
                                new BringInViewModel.State(
                                        "Maya Okafor",
                                        CONTENTS,
                                        "From 4 Mar 2024 to 19 Nov 2026",
                                        BringInViewModel.notes(1, true),
                                        "",
                                        false))),
                screen(
                        "record-bring-in-refused",
                        bench -> bringIn(
                                bench,
                                new BringInViewModel.State(
                                        "",
                                        "",
                                        "",
                                        List.of(),
                                        ProblemTexts.sentence(Problem.of("record", "record_here")),
                                        false))),
                screen("record-decide", bench -> {
                    withdrawn(bench.sample());
                    DecideSheet.open(
                            bench.bench(), bench.sample().maya.id(), new DecideSheet.Ways("history", erased -> {}));
                }),
                screen("record-old", bench -> {
                    old(bench.sample());
                    OldRecordsSheet.open(bench.bench(), () -> 3, erased -> {});
                }));
    }

    private record Desk(Sample sample, FakeWorkbench bench) {}

    private static void bringIn(Desk desk, BringInViewModel.State state) {
        desk.bench()
                .dialogs()
                .show(new BringInSheet(
                                desk.bench(),
                                new FakeBackups(),
                                Path.of("/home/coach/client-record-2026-11-19.zip"),
                                "overview")
                        .sheet(state));
    }

    /** Maya took the agreement back yesterday. */
    public static void withdrawn(Sample sample) {
        new SaveClient(sample.ledger)
                .handle(SaveClient.Request.of(sample.maya)
                        .withAgreement(
                                LocalDate.of(2026, 3, 4),
                                LocalDate.of(2026, 11, 18),
                                ReadinessForm.Outcome.PASSED,
                                LocalDate.of(2026, 3, 4)));
    }

    /** Three clients nobody has written about for years, one of them archived. */
    public static void old(Sample sample) {
        sample.put(Client.named("Oskar Brandt", MassUnit.KG, sample.now.plusMinutes(-5L * 365 * 24 * 60)));
        sample.put(Client.named("Lena Fischer", MassUnit.KG, sample.now.plusMinutes(-4L * 366 * 24 * 60)));
        sample.put(Client.named("Per Dahl", MassUnit.KG, sample.now.plusMinutes(-7L * 365 * 24 * 60))
                .withArchived(true));
    }

    private static Screen screen(String name, Consumer<Desk> open) {
        return new Screen(name, 900, 620, sample -> picture(sample, open));
    }

    private static JComponent picture(Sample sample, Consumer<Desk> open) {
        UseCases uses =
                UseCases.over(sample.store, MovementFile.shipped(), v -> "", () -> sample.now, sample.changes::add);
        open.accept(new Desk(sample, new FakeWorkbench(uses, sample.tasks, sample.dialogs)));
        return SheetPicture.over(new JPanel(), sample.dialogs.sheet());
    }
}
