package org.hingewise.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tries to take a lock, tells what came of it, and holds it until its input ends. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        Optional<SingleInstance> instance = SingleInstance.acquire(Path.of(args[0]));
        System.out.println(instance.isPresent() ? "won" : "lost");
        if (instance.isPresent() && System.in.read() < 0) {
            instance.get().close();
        }
    }
}
