package ua.vidhuk.benchmarks;

import java.nio.file.Path;
import java.time.Duration;

/** From the command to a platform that is ready, and what its server holds in memory, beside an empty Payara Micro. */
final class StartBenchmark {

    private static final int RUNS = 3;
    private static final String PEER = "payara-micro-empty";

    private final Vidhuk vidhuk;
    private final Median first = new Median();
    private final Median again = new Median();
    private final Median memory = new Median();
    private final Median bareStart = new Median();
    private final Median bareMemory = new Median();

    StartBenchmark(Vidhuk vidhuk) {
        this.vidhuk = vidhuk;
    }

    void run() throws Exception {
        Progress.say("once in vain, so that the files are in the system's memory");
        vidhuk.up(vidhuk.newData("vain"), false).close();
        for (int run = 1; run <= RUNS; run++) {
            var bare = BarePayara.start(vidhuk.platformFolder(), vidhuk.newData("bare" + run));
            bareStart.add(bare.seconds());
            bareMemory.add(bare.megabytes());
            Path data = vidhuk.newData("start" + run);
            first.add(start(data, false, true));
            again.add(start(data, false, false));
            Progress.say("run %d", run);
        }
        double samples = start(vidhuk.newData("samples"), true, false);
        new Figure("start.ready", first.value(), "s", PEER, bareStart.value(), RUNS).print();
        new Figure("start.again", again.value(), "s", PEER, bareStart.value(), RUNS).print();
        new Figure("start.samples", samples, "s", PEER, bareStart.value(), 1).print();
        new Figure("start.memory", memory.value(), "MB", PEER, bareMemory.value(), RUNS).print();
    }

    private double start(Path data, boolean withSamples, boolean weigh) throws Exception {
        long begin = System.nanoTime();
        try (var platform = vidhuk.up(data, withSamples)) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (weigh) {
                new ClosedLoop(platform.address(), new PageRequests(platform.address(), "/"))
                        .run(Duration.ZERO, Duration.ofMillis(1));
                memory.add(platform.residentMegabytes());
            }
            return seconds;
        }
    }
}
