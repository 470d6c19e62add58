package ua.vidhuk.benchmarks;

import java.nio.file.Path;

/** {@code Benchmark NAME PROJECT WORK}: runs one benchmark against a platform of its own in the folder WORK. */
final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[1]);
        Path work = Path.of(arguments[2]);
        var vidhuk = new Vidhuk(project, work);
        switch (arguments[0]) {
            case "start" -> new StartBenchmark(vidhuk).run();
            case "register" -> new RegisterBenchmark(vidhuk).run();
            case "page" -> new PageBenchmark(vidhuk).run();
            case "petition" -> new PetitionBenchmark(vidhuk).run();
            case "lifecycle" -> new LifecycleBenchmark(vidhuk).run(arguments[3]);
            case "tenants" -> new TenantsBenchmark(vidhuk, Path.of(arguments[3])).run();
            case "search-quality" -> new SearchQuality(project, work, Path.of(arguments[3])).run();
            case "classify" -> new ClassifyBenchmark(Path.of(arguments[3])).run();
            case "search" ->
                new SearchSpeed(project, work, Path.of(arguments[3]), Integer.parseInt(arguments[4])).run();
            default -> throw new IllegalArgumentException("no benchmark " + arguments[0]);
        }
    }
}
