package org.hingewise.usecase;

import java.util.Optional;
import org.hingewise.domain.PersonalText;

/** What was typed and not saved yet, by form and client, so that nothing typed is lost. */
public interface Drafts {
    /** @param key form and client, for example {@code soreness/<client id>} */
    Optional<PersonalText> find(String key);

    /** Keeps a draft; an empty text forgets it. */
    void keep(String key, PersonalText draft);
}
