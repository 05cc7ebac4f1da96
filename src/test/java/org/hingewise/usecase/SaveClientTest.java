package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.usecase.CoachDesk.refused;
import static org.hingewise.usecase.CoachDesk.saved;

import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaveClientTest {
    private final CoachDesk desk = new CoachDesk();
    private final SaveClient save = new SaveClient(desk.ledger);

    @ParameterizedTest
    @ValueSource(strings = {"<html><b>x", "عمر", "👩‍👩‍👧", "O'Neil \"Bob\"; --", "é", "a"})
    void anyNameAPersonCanHaveIsKeptAsItIs(String name) {
        Client client = saved(save.handle(SaveClient.Request.named(name, MassUnit.KG)));
        assertThat(client.name().value()).isEqualTo(name);
        assertThat(new ReadClients(desk.store).handle()).singleElement().satisfies(r -> assertThat(r.client())
                .isEqualTo(client));
    }

    @Test
    void aNameIsNeededAndMustBeReadable() {
        assertThat(refused(save.handle(SaveClient.Request.named("  ", MassUnit.KG))))
                .containsExactly(Problem.of("name", "required"));
        assertThat(refused(save.handle(SaveClient.Request.named("a\0b", MassUnit.KG))))
                .containsExactly(Problem.of("name", "unreadable_text"));
        assertThat(refused(save.handle(SaveClient.Request.named("a\uD800", MassUnit.KG))))
                .containsExactly(Problem.of("name", "unreadable_text"));
    }

    @Test
    void aNameOfTwoHundredCharactersFitsAndOneMoreDoesNot() {
        saved(save.handle(SaveClient.Request.named("x".repeat(200), MassUnit.KG)));
        assertThat(refused(save.handle(SaveClient.Request.named("x".repeat(201), MassUnit.KG))))
                .extracting(Problem::code)
                .containsExactly("too_long");
    }

    @Test
    void changingAClientKeepsWhenTheyWereAddedAndCanBeUndone() {
        Client client = saved(save.handle(SaveClient.Request.named("Maya", MassUnit.KG)));
        desk.hoursLater(50);
        SaveClient.Request form = SaveClient.Request.of(client);
        SaveClient.Request renamed = new SaveClient.Request(
                form.id(),
                "Maya Okafor",
                form.birthDate(),
                form.sex(),
                form.contact(),
                form.emergencyContact(),
                form.doctor(),
                form.goals(),
                MassUnit.LB,
                Language.GERMAN,
                66.5,
                form.consentGiven(),
                form.consentWithdrawn(),
                form.readiness(),
                form.readinessDate(),
                form.history(),
                form.historyAsked(),
                form.notes());
        Client changed = saved(save.handle(renamed));
        assertThat(changed.since()).isEqualTo(client.since());
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(new ReadClient(desk.store).handle(client.id()).orElseThrow().client())
                .isEqualTo(client);
    }

    @Test
    void savingWithoutAChangeLeavesNoTrace() {
        Client client = saved(save.handle(SaveClient.Request.named("Maya", MassUnit.KG)));
        int told = desk.changes.size();
        saved(save.handle(SaveClient.Request.of(client)));
        assertThat(desk.changes).hasSize(told);
        assertThat(new ReadClient(desk.store).timeline(client.id())).hasSize(1);
    }

    @Test
    void anArchivedClientCanComeBack() {
        Client client = saved(save.handle(SaveClient.Request.named("Maya", MassUnit.KG)));
        ArchiveClient archive = new ArchiveClient(desk.ledger);
        assertThat(saved(archive.handle(client.id(), true)).archived()).isTrue();
        assertThat(saved(archive.handle(client.id(), false))).isEqualTo(client);
    }
}
