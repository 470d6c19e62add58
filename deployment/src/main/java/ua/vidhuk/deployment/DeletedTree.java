package ua.vidhuk.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A file or folder that is no more. */
final class DeletedTree {

    private DeletedTree() {}

    static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(DeletedTree::deleteOne);
        } catch (IOException | UncheckedIOException e) {
            throw new LauncherException("The folder " + root + " cannot be deleted.", e);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
