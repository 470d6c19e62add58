package ua.vidhuk.deployment;

import java.io.IOException;
import java.util.Map;

/** Another system that sends signed JSON. The mark is its name for what it sends. */
final class SourceChannel implements IntakeChannel {

    private CommunityAccess access;
    private SignedSender sender;

    @Override
    public void open(CommunityAccess community) {
        access = community;
        if (sender == null) {
            sender = connected(community);
        }
    }

    /** A source that says what in {@code what}, of which category in {@code type}, and who and where likewise. */
    static SignedSender connected(CommunityAccess community) {
        var source = community.connect("source");
        var id = source.path("id").asText();
        var mapping = Json.MAPPER.createObjectNode();
        var fields = mapping.putObject("fields");
        Map.of(
                        "id", "/id",
                        "text", "/what",
                        "category", "/type",
                        "phone", "/phone",
                        "latitude", "/lat",
                        "longitude", "/lon")
                .forEach((field, pointer) -> fields.putArray(field).add(pointer));
        community
                .admin()
                .post(community.path("/api/v1/sources/" + id + "/mapping"), mapping)
                .expect(200);
        return new SignedSender(
                community.ports().url() + community.path("/api/v1/intake/" + id),
                source.path("secret").asText());
    }

    @Override
    public String send(String mark) throws IOException {
        var body = Json.MAPPER
                .createObjectNode()
                .put("id", mark)
                .put("what", "З іншої системи")
                .put("type", access.community().category());
        try {
            return Json.read(sender.send(body.toString())).path("number").asText();
        } catch (LauncherException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String kept(String schema) {
        return ("select d.source_id, a.registration_number from %1$s.intake_delivery d"
                        + " left join %1$s.appeal a on a.id = d.appeal_id")
                .formatted(schema);
    }
}
