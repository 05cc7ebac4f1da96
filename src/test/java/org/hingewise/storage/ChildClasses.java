package org.hingewise.storage;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * What child programs are started from, made once for all of them: the compiled classes as a jar, an archive of the classes
 * as Java wants them in memory, and the engine's library. A start takes a third of the time with them.
 */
final class ChildClasses {
    private static final Path FOLDER = Path.of("target", "children").toAbsolutePath();
    private static final int LONGEST_SECONDS = 120;

    /** What every child is started with. An archive is only of use to the Java and the options it was made with. */
    static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED"); // SQLite's library, which newer Javas would announce

    private static final ChildClasses MADE = make();

    private final String path;
    private final Path archive;
    private final Path library;

    private ChildClasses(String path, Path folder) {
        this.path = path;
        archive = folder.resolve("classes.jsa");
        library = folder.resolve(LibraryLoaderUtil.getNativeLibName());
    }

    /** Class path of a child. */
    static String path() {
        return MADE.path;
    }

    /** Options that use the archive; none where there is none. */
    static List<String> archive() {
        // Newer Javas tell on the output that one of OPTIONS is not in the archive they come with.
        return Files.exists(MADE.archive)
                ? List.of("-XX:SharedArchiveFile=" + MADE.archive, "-Xlog:cds*=off")
                : List.of();
    }

    /** Options that use the library as it lies there. */
    static List<String> library() {
        return MADE.libraryOptions();
    }

    private List<String> libraryOptions() {
        return List.of(
                "-Dorg.sqlite.lib.path=" + library.getParent(), "-Dorg.sqlite.lib.name=" + library.getFileName());
    }

    private static ChildClasses make() {
        List<Path> all = Stream.of(classPath().split(File.pathSeparator))
                .filter(p -> !p.isEmpty())
                .map(Path::of)
                .toList();
        List<Path> folders = all.stream().filter(Files::isDirectory).toList();
        try {
            Path folder = FOLDER.resolve(Runtime.version().feature() + "-" + newest(folders));
            Path jar = folder.resolve("classes.jar");
            String path = Stream.concat(Stream.of(jar), all.stream().filter(Files::isRegularFile))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            ChildClasses made = new ChildClasses(path, folder);
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(made.library)) {
                    removeOthers(folder);
                    pack(folders, jar);
                    made.unpackLibrary();
                    made.train();
                }
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was made from earlier classes. */
    private static void removeOthers(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path other : folders.filter(Files::isDirectory)
                    .filter(f -> !f.equals(folder))
                    .toList()) {
                removeAll(other);
            }
        }
    }

    private static void removeAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }

    private static String classPath() {
        return ChildJvm.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** When the newest of the classes was made. */
    private static long newest(List<Path> folders) throws IOException {
        long newest = 0;
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                newest = Math.max(
                        newest,
                        files.mapToLong(f -> f.toFile().lastModified()).max().orElse(0));
            }
        }
        return newest;
    }

    /** The first of two equal names counts, as on a class path. */
    private static void pack(List<Path> folders, Path jar) {
        List<String> args = new ArrayList<>(List.of("--create", "--no-compress", "--file", jar.toString()));
        for (Path folder : folders) {
            args.addAll(List.of("-C", folder.toString(), "."));
        }
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        ToolProvider.findFirst("jar").orElseThrow().run(nowhere, System.err, args.toArray(String[]::new));
    }

    private void unpackLibrary() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + library.getFileName();
        try (InputStream in = ChildClasses.class.getResourceAsStream(name)) {
            Files.copy(in, library);
        }
    }

    /** Runs a child once that writes down what it loaded. Without it children start all the same, only later. */
    private void train() throws IOException {
        Path place = Files.createTempDirectory("hingewise");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:ArchiveClassesAtExit=" + archive, "-cp", path));
        command.addAll(OPTIONS);
        command.addAll(libraryOptions());
        command.addAll(List.of(ChildTraining.class.getName(), place.toString()));
        try {
            Process child = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!child.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                child.destroyForcibly().waitFor();
                Files.deleteIfExists(archive);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        removeAll(place);
    }
}
