package org.hingewise.ui.backhistory;

import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.Consent;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;

/** Whether health notes may be kept, and how a readiness form ended. */
final class AgreementCard {
    private final Card card =
            new Card(new MigLayout("insets 16, gap 8 8, fillx, wrap 2", "[grow,fill][]", "[center][]"));
    private final Prose words = Prose.text("");

    AgreementCard(Runnable edit) {
        card.setName("history.agreement");
        words.setName("history.agreement.words");
        JButton button = Buttons.compact("history.agreement.edit", Texts.get("history.agreement.edit"), edit);
        button.getAccessibleContext().setAccessibleName(Texts.get("history.agreement.edit.name"));
        card.add(Labels.h3(Texts.get("history.agreement")));
        card.add(button);
        card.add(words, "span 2, wmin 0");
    }

    JComponent component() {
        return card;
    }

    void render(Client client) {
        Consent consent = client.consent();
        words.show(consent(consent) + " " + form(client.readiness()));
        if (consent.stands()) {
            card.edge(Card.Edge.LEFT, null);
        } else {
            card.edge(Tone.WATCH);
        }
    }

    private static String consent(Consent consent) {
        PersonalDate withdrawn = consent.withdrawn();
        if (withdrawn != null) {
            return Texts.get("history.agreement.withdrawn", Times.date(withdrawn.value()));
        }
        PersonalDate given = consent.given();
        return given == null
                ? Texts.get("history.agreement.none")
                : Texts.get("history.agreement.given", Times.date(given.value()));
    }

    private static String form(ReadinessForm form) {
        String key = "history.agreement.form." + form.outcome().name().toLowerCase(Locale.ROOT);
        PersonalDate date = form.date();
        return date == null || form.outcome() == ReadinessForm.Outcome.NOT_DONE
                ? Texts.get(key)
                : Texts.get(key + ".on", Times.date(date.value()));
    }
}
