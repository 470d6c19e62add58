package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets each sample tenant read a mailbox of the mail server for trying e-mail, under the address that its portal shows: whoever
 * sends a letter there by SMTP finds it in the workspace.
 */
final class SampleMailboxes {

    private final Platform platform;
    private final DataFolder folder;
    private final Ports ports;

    SampleMailboxes(Platform platform, DataFolder folder, Ports ports) {
        this.platform = platform;
        this.folder = folder;
        this.ports = ports;
    }

    /** Whether they are not read yet, or the mail server waits at another port than it did. */
    boolean areDue() {
        try {
            return !Files.exists(marker()) || !Files.readString(marker()).equals(port());
        } catch (IOException e) {
            return true;
        }
    }

    void connect() {
        for (Path file : platform.sampleTenants()) {
            var tenant = Json.read(file);
            var slug = tenant.path("slug").asText();
            var address = tenant.path("contacts").path("email").asText();
            if (address.isBlank()) {
                continue;
            }
            var mailbox = Json.MAPPER
                    .createObjectNode()
                    .put("address", address)
                    .put("host", Ports.LOOPBACK)
                    .put("port", ports.imap())
                    .put("security", "none")
                    .put("password", Welcome.SAMPLE_PASSWORD);
            new TenantApi(ports, slug).connectMailbox(slug + "-admin", mailbox);
        }
        DataFolder.writePrivately(marker(), port().getBytes(StandardCharsets.UTF_8));
    }

    private Path marker() {
        return folder.marker("sample-mailboxes");
    }

    private String port() {
        return String.valueOf(ports.imap());
    }
}
