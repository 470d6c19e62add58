package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who has to do with a community, at a platform that runs just now; made anew after each start, because tokens grow old.
 *
 * @param admin its administrator
 * @param operator an operator
 * @param anybody a program without a token
 */
record CommunityAccess(Community community, Ports ports, Caller admin, Caller operator, Caller anybody) {

    static CommunityAccess of(Community community, DataFolder folder) {
        var ports = RunState.running(folder).ports();
        return new CommunityAccess(
                community,
                ports,
                user(ports, community.slug() + "-admin"),
                user(ports, community.operator()),
                Caller.nobody(ports.url()));
    }

    private static Caller user(Ports ports, String name) {
        var token = Tokens.ofUser(ports, name, Welcome.SAMPLE_PASSWORD);
        return Caller.withToken(ports.url(), () -> token);
    }

    /** The address of something of this community: {@code /lutsk/report}. */
    String path(String below) {
        return "/" + community.slug() + below;
    }

    /** A system outside that may send as often as it likes. */
    JsonNode connect(String kind) {
        var system = Json.MAPPER.createObjectNode().put("kind", kind).put("name", "Під час зупинки");
        system.put("requestsPerMinute", 6_000);
        return admin.post(path("/api/v1/systems"), system).expect(200).json();
    }
}
