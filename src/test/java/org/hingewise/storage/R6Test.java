package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.hingewise.domain.client.Client;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "R6: a file another program holds is waited for at most 5 s beside the window, then told; ours nobody opens")
class R6Test {
    private static final int LONGEST_WAIT_MS = 5_000;

    /** As many things the event thread did while the file was waited for. */
    private static final int MEANWHILE = 50;

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotGivenBackIsToldPlainlyAndStaysAsItIs() {
        CoachFile file = new CoachFile(folder).filled(2);
        TreeMap<String, String> before = file.digests();
        try (ChildJvm other = hold(file)) {
            assertThat(other.line()).isEqualTo(ForeignHolder.HOLDS);
            StoreProblem problem = catchThrowableOfType(StoreProblem.class, file::open);
            assertThat(problem.code()).isEqualTo(Code.IN_USE);
            assertThat(ProblemTexts.sentence(problem))
                    .contains(file.path().toString())
                    .contains("open in another program")
                    .contains("Nothing was changed")
                    .contains("try again");
        }
        assertThat(file.digests()).isEqualTo(before);
        try (SqlStore store = file.open()) {
            assertThat(store.<List<Client>>read(r -> r.clients().all())).hasSize(2);
        }
    }

    @Test
    @Timeout(60)
    void theWindowGoesOnWhileTheFileIsWaitedForAndItOpensWhenItIsGivenBack() throws InterruptedException {
        assertThat(Pragmas.BUSY_MILLIS).isLessThanOrEqualTo(LONGEST_WAIT_MS);
        CoachFile file = new CoachFile(folder).filled(2);
        BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
        try (ChildJvm other = hold(file)) {
            assertThat(other.line()).isEqualTo(ForeignHolder.HOLDS);
            EventQueue.invokeLater(() -> new BackgroundTasks(answers::add)
                    .submit(() -> SqlStore.open(file.storeFile(), () -> SampleRecords.NINE), answers::add));
            BlockingQueue<Integer> meanwhile = new LinkedBlockingQueue<>();
            for (int i = 0; i < MEANWHILE; i++) {
                int step = i;
                EventQueue.invokeLater(() -> meanwhile.add(step));
                assertThat(meanwhile.take()).isEqualTo(step);
            }
            assertThat(answers).as("it is held until its holder ends").isEmpty();
        }
        Object answer = answers.take();
        assertThat(answer).isInstanceOf(SqlStore.class);
        try (SqlStore store = (SqlStore) answer) {
            assertThat(store.<List<Client>>read(r -> r.clients().all())).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM client", "BEGIN EXCLUSIVE", "DELETE FROM client"})
    void nobodyElseReadsOrWritesOurs(String attempt) {
        CoachFile file = new CoachFile(folder);
        try (SqlStore store = file.open()) {
            Client saved = store.write(records -> CoachFile.saveClient(records, "Ana"));
            try (ChildJvm other =
                    ChildJvm.start(List.of(), ForeignHolder.class, file.path().toString(), attempt)) {
                assertThat(other.line()).startsWith(ForeignHolder.REFUSED).contains("locked");
            }
            assertThat(store.<List<Client>>read(r -> r.clients().all())).containsExactly(saved);
        }
    }

    private static ChildJvm hold(CoachFile file) {
        return ChildJvm.start(List.of(), ForeignHolder.class, file.path().toString(), "BEGIN EXCLUSIVE");
    }
}
