package ua.vidhuk.benchmarks;

import java.nio.file.Path;

/** {@code Benchmark NAME PROJECT WORK}: runs one benchmark against a platform of its own in the folder WORK. */
final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        var vidhuk = new Vidhuk(Path.of(arguments[1]), Path.of(arguments[2]));
        switch (arguments[0]) {
            case "start" -> new StartBenchmark(vidhuk).run();
            case "register" -> new RegisterBenchmark(vidhuk).run();
            case "page" -> new PageBenchmark(vidhuk).run();
            case "petition" -> new PetitionBenchmark(vidhuk).run();
            case "tenants" -> new TenantsBenchmark(vidhuk, Path.of(arguments[3])).run();
            default -> throw new IllegalArgumentException("no benchmark " + arguments[0]);
        }
    }
}
