package ua.vidhuk.tenantadmin.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.tenantadmin.control.TenantAdminException;

/**
 * What stands after the name of a command.
 *
 * @param words those that are no options
 * @param options by name with its dashes; the value of a switch is empty
 */
record Arguments(List<String> words, Map<String, String> options) {

    /** Options that take no value. */
    private static final Set<String> SWITCHES = Set.of("--json", "--due", "--without-identity", "--dry-run", "--watch");

    static Arguments of(List<String> arguments, Set<String> known) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var next = rest.next();
            if (!next.startsWith("--")) {
                words.add(next);
            } else if (!known.contains(next)) {
                throw new TenantAdminException("There is no option " + next + " here.");
            } else if (SWITCHES.contains(next)) {
                options.put(next, "");
            } else if (rest.hasNext()) {
                options.put(next, rest.next());
            } else {
                throw new TenantAdminException("The option " + next + " needs a value.");
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    int number(String option, int otherwise) {
        try {
            return value(option).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new TenantAdminException("The option " + option + " needs a number.", e);
        }
    }

    /** As {@link #number}, and at least this. */
    int number(String option, int otherwise, int least) {
        int number = number(option, otherwise);
        if (number < least) {
            throw new TenantAdminException("The option " + option + " is at least " + least + ".");
        }
        return number;
    }

    /**
     * @param most how many words the command knows what to do with
     */
    Arguments words(int most) {
        if (words.size() > most) {
            throw new TenantAdminException(
                    "This command takes nothing more: " + words.subList(most, words.size()) + ".");
        }
        return this;
    }

    /** The word at this place. */
    String word(int place, String what) {
        if (words.size() <= place) {
            throw new TenantAdminException("Say which " + what + ".");
        }
        return words.get(place);
    }
}
