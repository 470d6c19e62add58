package ua.vidhuk.deployment;

import java.io.IOException;

/** A client of Open311. The mark stands in the description: the same form is the same request. */
final class Open311Channel implements IntakeChannel {

    private CommunityAccess access;
    private String key;

    @Override
    public void open(CommunityAccess community) {
        access = community;
        if (key == null) {
            key = community.connect("open311").path("secret").asText();
        }
    }

    @Override
    public String send(String mark) throws IOException {
        var form = new Form()
                .field("api_key", key)
                .field("service_code", access.community().category())
                .field("address_string", access.community().street())
                .field("description", "Запит " + mark);
        var answer = access.anybody().postOrFail(access.path("/open311/v2/requests.json"), form);
        return answer.acknowledged(200)
                .json()
                .path(0)
                .path("service_request_id")
                .asText();
    }

    @Override
    public String kept(String schema) {
        return ("select split_part(q.text, ' ', 2), q.id::text from %1$s.intake_request r"
                        + " join %1$s.appeal_question q on q.id = r.question_id")
                .formatted(schema);
    }
}
