package org.hingewise.ui.hinge;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;

/** The checklist over whatever one was doing, to come back with the answer: "Assess now" while planning. */
public final class HingeSheet {
    private HingeSheet() {}

    /** Opens it; whoever shows the client hears of a saved look as of every change. */
    public static void open(Workbench workbench, Id<Client> client) {
        open(workbench, client, standing -> {});
    }

    /**
     * Opens it. What is ticked is kept when it is left without saving.
     *
     * @param onSaved gets what counts now, after a look was saved and the sheet closed
     */
    public static void open(Workbench workbench, Id<Client> client, Consumer<HingeStanding> onSaved) {
        HingeViewModel model = new HingeViewModel(workbench.useCases(), workbench.tasks());
        Supplier<LocalDate> today = () -> workbench.useCases().clock().now().date();
        HingePanel panel = new HingePanel(model, today, false);
        Sheet sheet = Sheet.of("hinge-sheet", Texts.get("look.sheet.title"), panel.component())
                .width(Sheet.WIDE)
                .button("save", Texts.get("look.save"), model::save)
                .leaveButton("leave", Texts.get("look.sheet.back"));
        model.onSaved(standing -> {
            sheet.close();
            onSaved.accept(standing);
        });
        workbench.dialogs().show(sheet);
        model.show(client);
    }
}
