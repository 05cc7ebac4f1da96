package org.hingewise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.hingewise.domain.Moment;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** R40: what one wrong guess at a passphrase costs; at least half a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 10)
public class GuessBench {
    private final Clock clock = () -> Moment.of(ZonedDateTime.now(ZoneOffset.UTC));
    private StoreFile file;

    @Setup
    public void protect() throws IOException {
        Path folder = Files.createTempDirectory("guess");
        file = StoreFile.of(folder.resolve("bench.db"), folder.resolve("tmp"));
        try (SqlStore store = SqlStore.open(file, clock);
                Passphrase passphrase = Passphrase.of("the right passphrase".toCharArray());
                RecoveryKey recovery = RecoveryKey.random(new SecureRandom())) {
            store.keys().protect(passphrase, recovery, Keys.Steps.NONE);
        }
    }

    @Benchmark
    public Object oneWrongGuess() {
        try (Passphrase guess = Passphrase.of("not the right passphrase".toCharArray());
                SqlStore store = SqlStore.open(file, clock, guess)) {
            throw new IllegalStateException("opened by a wrong passphrase: " + store);
        } catch (StoreProblem e) {
            return e.code();
        }
    }
}
