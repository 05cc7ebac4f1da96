package org.hingewise.bench;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hingewise.domain.Answer;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.usecase.LogSoreness;
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

/** Saving one soreness entry: judged, written with its timeline line, and on disk when it returns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 3)
public class SaveBench {
    private CrowdedFile file;

    /** A new file each time, so that one client's growing history is not what is measured. */
    @Setup(Level.Iteration)
    public void open() {
        file = CrowdedFile.of(10, 400);
    }

    @TearDown(Level.Iteration)
    public void close() {
        file.close();
    }

    @Benchmark
    public Object oneEntry() {
        return file.uses()
                .logSoreness()
                .handle(new LogSoreness.Request(
                        file.last().client(),
                        file.last().session(),
                        file.now(),
                        3,
                        Set.of(),
                        Distribution.DIFFUSE,
                        Onset.GRADUAL,
                        Answer.NO,
                        Map.of(),
                        7.0,
                        4,
                        7,
                        "stiff in the morning",
                        ""));
    }
}
