package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Creates the sample tenants at the first start, and again when their files have changed. */
final class SampleTenants {

    private final Platform platform;
    private final DataFolder folder;
    private final TenantAdmin admin;

    SampleTenants(Platform platform, DataFolder folder, TenantAdmin admin) {
        this.platform = platform;
        this.folder = folder;
        this.admin = admin;
    }

    boolean areDue() {
        var marker = folder.marker("sample-tenants");
        try {
            return !Files.exists(marker) || !Files.readString(marker).equals(digest());
        } catch (IOException e) {
            return true;
        }
    }

    void apply(Children children) {
        run(children, "share", platform.sharedCatalogs());
        run(children, "apply", platform.sampleTenants());
        for (Path file : platform.sampleCatalogs()) {
            var slug = file.getFileName().toString().replace(".json", "");
            admin.run(children, folder.log(TenantAdmin.NAME), List.of("tenant", "catalog", slug, file.toString()));
        }
        DataFolder.writePrivately(folder.marker("sample-tenants"), digest().getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() {
        var files = new ArrayList<>(platform.sharedCatalogs());
        files.addAll(platform.sampleTenants());
        files.addAll(platform.sampleCatalogs());
        return files;
    }

    private void run(Children children, String command, List<Path> files) {
        var arguments = new ArrayList<>(List.of("tenant", command));
        files.forEach(file -> arguments.add(file.toString()));
        admin.run(children, folder.log(TenantAdmin.NAME), arguments);
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new LauncherException("The sample tenants cannot be read.", e);
        }
    }
}
