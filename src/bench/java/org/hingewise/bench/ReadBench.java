package org.hingewise.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hingewise.domain.analysis.ClientRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading from a file with 300 clients and 60,000 soreness entries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadBench {
    private CrowdedFile file;

    @Setup(Level.Trial)
    public void open() {
        file = CrowdedFile.of(300, 60_000);
    }

    @TearDown(Level.Trial)
    public void close() {
        file.close();
    }

    /** What the program reads when it opens, from nothing. */
    @Benchmark
    public List<ClientRecord> everyClientTheFirstTime() {
        return file.readAnew().readClients().handle();
    }

    /** What the board reads each time after the first: who is due, and who needs the coach. */
    @Benchmark
    public Object board() {
        return file.uses().readBoard().handle();
    }

    /** What a client page reads when it is opened. */
    @Benchmark
    public Object oneClient() {
        return file.uses().readClient().handle(file.last().client());
    }
}
