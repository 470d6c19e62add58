package ua.vidhuk.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A folder that is there while something is done in it. */
final class ScratchFolder {

    private ScratchFolder() {}

    static <T> T around(String name, Function<Path, T> work) {
        Path folder;
        try {
            folder = Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return work.apply(folder);
        } finally {
            DeletedTree.delete(folder);
        }
    }
}
