package ua.vidhuk.deployment;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed after the name of a command: named values, switches and the words between them. */
final class Options {

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    private Options() {}

    /**
     * Reads the arguments of a command.
     *
     * @param valued names of the options that take a value, with their dashes
     * @param switches names of the options that take none
     * @throws LauncherException on an option that is in neither, or one without its value
     */
    static Options parse(List<String> arguments, Set<String> valued, Set<String> switches) {
        var options = new Options();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            if (switches.contains(argument)) {
                options.values.put(argument, List.of());
            } else if (valued.contains(argument)) {
                if (!rest.hasNext()) {
                    throw new LauncherException("The option " + argument + " needs a value.");
                }
                options.values
                        .computeIfAbsent(argument, name -> new ArrayList<>())
                        .add(rest.next());
            } else if (argument.startsWith("--")) {
                throw new LauncherException("There is no option " + argument + " here; see ./vidhuk help.");
            } else {
                options.words.add(argument);
            }
        }
        return options;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return values.getOrDefault(name, List.of()).stream().reduce((earlier, later) -> later);
    }

    List<String> allValues(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    List<String> words() {
        return List.copyOf(words);
    }

    String required(String name) {
        return value(name).orElseThrow(() -> new LauncherException("The option " + name + " is missing."));
    }

    Optional<Integer> number(String name) {
        return value(name).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new LauncherException("The option " + name + " needs a number, not \"" + text + "\".", e);
            }
        });
    }

    DataFolder dataFolder() {
        var name = value("--data").orElseGet(() -> System.getProperty("vidhuk.data", ".vidhuk"));
        try {
            return new DataFolder(Path.of(name).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new LauncherException(
                    "The data folder \"" + name + "\" cannot be named like that on this system; "
                            + "choose another with --data DIR.",
                    e);
        }
    }
}
