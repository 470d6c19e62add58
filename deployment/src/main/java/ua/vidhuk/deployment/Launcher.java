package ua.vidhuk.deployment;

import java.util.List;
import java.util.function.IntSupplier;

/** Where the command line begins. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        var console = Console.ofTheProcess();
        System.exit(exitCode(console, () -> run(List.of(arguments), console)));
    }

    /**
     * Does a command; whatever goes wrong becomes one sentence on standard error and an exit code that is not 0, so that
     * the process always comes to its orderly end, where it stops the servers that it started.
     */
    static int exitCode(Console console, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (LauncherException e) {
            console.complain(e.getMessage());
        } catch (RuntimeException | Error e) {
            console.complain("Something went wrong that should not: " + inOneLine(e) + ".");
        }
        return 1;
    }

    private static String inOneLine(Throwable failure) {
        return failure.toString().replaceAll("\\s+", " ");
    }

    private static int run(List<String> arguments, Console console) {
        var name = arguments.isEmpty() ? "help" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (name) {
            case "up" -> new UpCommand(console).run(rest);
            case "status" -> new StatusCommand(console).run(rest);
            case "down" -> new DownCommand(console).run(rest);
            case "token" -> new TokenCommand(console).run(rest);
            case "call" -> new CallCommand(console).run(rest);
            case "import" -> new ImportCommand(console).run(rest);
            case "index" -> new IndexCommand(console).run(rest);
            case "tenant", "codifier" -> new TenantCommand(name).run(rest);
            case "help", "--help", "-h" -> Help.print(console);
            default -> throw new LauncherException("There is no command \"" + name + "\"; see ./vidhuk help.");
        };
    }
}
