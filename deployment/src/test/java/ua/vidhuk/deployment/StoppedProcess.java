package ua.vidhuk.deployment;

import java.io.IOException;

/** A process that is held (SIGSTOP) as long as this is open, and then goes on where it was. */
record StoppedProcess(ProcessHandle process) implements AutoCloseable {

    StoppedProcess {
        signal("-STOP", process);
    }

    @Override
    public void close() {
        signal("-CONT", process);
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            int exit = new ProcessBuilder("kill", name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new AssertionError("kill " + name + " failed");
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw Probe.interrupted(e);
        }
    }
}
