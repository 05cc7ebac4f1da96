package org.hingewise.usecase;

import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;

/**
 * Keeps what was typed and not saved, and offers it again. A draft that cannot be kept interrupts nobody who types: it is
 * told once, until drafts are kept again.
 */
public final class KeepDraft {
    /** The form about the agreement to keep health notes. */
    public static final String AGREEMENT = "agreement";

    private final Store store;
    private volatile Consumer<Optional<StoreProblem>> trouble = told -> {};
    private volatile boolean troubled;

    public KeepDraft(Store store) {
        this.store = store;
    }

    /**
     * Listens to whether drafts are kept.
     *
     * @param told called, on the thread that keeps drafts, with what is in the way when it comes up; empty when it is gone
     */
    public void onTrouble(Consumer<Optional<StoreProblem>> told) {
        trouble = told;
    }

    /**
     * Keeps a form's text as it stands; an empty text forgets it. Of a client who took the agreement to keep health notes
     * back, only what is typed about that agreement is kept; of one who was erased for good, nothing.
     *
     * @param form name of the form, for example {@code soreness}
     */
    public void keep(String form, Id<Client> client, String text) {
        keep(records -> {
            boolean about = form.equals(AGREEMENT) || !Agreement.isWithdrawn(records, client);
            if (text.isEmpty() || (about && EraseClient.name(records, client).isPresent())) {
                records.drafts().keep(key(form, client.toString()), PersonalText.of(text));
            }
        });
    }

    /**
     * Keeps a form that is about no client.
     *
     * @param subject what it is about, for example a movement's id
     */
    public void keep(String form, String subject, String text) {
        keep(records -> records.drafts().keep(key(form, subject), PersonalText.of(text)));
    }

    private void keep(Consumer<Store.Records> work) {
        try {
            store.write(records -> {
                work.accept(records);
                return records;
            });
        } catch (StoreProblem e) {
            if (!troubled) {
                troubled = true;
                trouble.accept(Optional.of(e));
            }
            return;
        }
        if (troubled) {
            troubled = false;
            trouble.accept(Optional.empty());
        }
    }

    /** What was kept; empty when nothing was. */
    public Optional<String> find(String form, Id<Client> client) {
        return find(form, client.toString());
    }

    /** What was kept of a form that is about no client; empty when nothing was. */
    public Optional<String> find(String form, String subject) {
        return store.read(records -> records.drafts().find(key(form, subject)).map(PersonalText::value));
    }

    private static String key(String form, String subject) {
        return form + "/" + subject;
    }
}
