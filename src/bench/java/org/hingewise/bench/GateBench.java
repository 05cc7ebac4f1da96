package org.hingewise.bench;

import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.exchange.MovementFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The gate before every movement of the library, as the list beside a plan asks for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GateBench {
    private static final Moment NOW =
            Moment.of(ZonedDateTime.parse("2026-11-18T11:10:00+01:00[Europe/Berlin]"));
    private final MovementLibrary library = MovementLibrary.of(MovementFile.shipped(), List.of());
    private final ClientRecord record = new ClientRecord(
            Client.named("Client", MassUnit.KG, NOW), List.of(), List.of(), List.of(), List.of(), List.of());

    @Benchmark
    public Map<Gate, Integer> everyMovement() {
        var context = record.gateContext(library, NOW);
        Map<Gate, Integer> count = new EnumMap<>(Gate.class);
        for (Movement movement : library.visible()) {
            count.merge(record.gate(context, library, movement, null, NOW).gate(), 1, Integer::sum);
        }
        return count;
    }
}
