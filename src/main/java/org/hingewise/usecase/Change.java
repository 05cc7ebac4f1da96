package org.hingewise.usecase;

import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * Told after a commit, so that screens read again.
 *
 * @param client whose records changed; null when the movement library changed
 */
public record Change(@Nullable Id<Client> client) {}
