package ua.vidhuk.deployment;

import java.util.List;

/** Where the command line begins. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        var console = Console.ofTheProcess();
        try {
            System.exit(run(List.of(arguments), console));
        } catch (LauncherException e) {
            console.complain(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> arguments, Console console) {
        var name = arguments.isEmpty() ? "help" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (name) {
            case "up" -> new UpCommand(console).run(rest);
            case "status" -> new StatusCommand(console).run(rest);
            case "down" -> new DownCommand(console).run(rest);
            case "token" -> new TokenCommand(console).run(rest);
            case "import" -> new ImportCommand(console).run(rest);
            case "tenant" -> new TenantCommand().run(rest);
            case "help", "--help", "-h" -> Help.print(console);
            default -> throw new LauncherException("There is no command \"" + name + "\"; see ./vidhuk help.");
        };
    }
}
