package ua.vidhuk.deployment;

/** Servers and programs that outlived a supervisor which was killed. */
final class Orphans {

    private Orphans() {}

    /** Ends those that the run file names and that are still the same processes; nobody else's. */
    static void end(DataFolder folder, Console console) {
        var left = RunState.of(folder);
        if (left.isEmpty()) {
            return;
        }
        left.get().children().reversed().forEach((name, identity) -> identity.living()
                .ifPresent(process -> {
                    console.say("  ending " + name + ", left over from a launcher that was killed");
                    ChildProcess.stop(
                            process, name.equals(PostgresService.NAME) ? PostgresService.STOP_SIGNAL : "TERM");
                }));
        RunState.forget(folder);
    }
}
