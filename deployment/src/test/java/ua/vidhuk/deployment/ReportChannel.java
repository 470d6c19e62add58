package ua.vidhuk.deployment;

import java.io.IOException;

/** The portal's form, with a photo. The mark is the form's key. */
final class ReportChannel implements IntakeChannel {

    private CommunityAccess access;

    @Override
    public void open(CommunityAccess community) {
        access = community;
    }

    @Override
    public String send(String mark) throws IOException {
        var form = new Form()
                .field("key", mark)
                .field("category", access.community().category())
                .field("street", access.community().street())
                .field("house", "1")
                .field("text", "Питання " + mark)
                .field("reply", "no")
                .photo("files");
        var answer = access.anybody().readingPages().uploadOrFail(access.path("/report/send"), form);
        var receipt = answer.acknowledged(303).header("Location");
        return receipt.substring(receipt.lastIndexOf('/') + 1).replace("-", "") + " with 1 file";
    }

    @Override
    public String kept(String schema) {
        return ("select substr(a.idempotency_key, 5), a.access_code || ' with ' || (select count(*) from %1$s.file_attachment f"
                        + " join %1$s.appeal_question q on q.id = f.owner_id where q.appeal_id = a.id) || ' file'"
                        + " from %1$s.appeal a where a.idempotency_key like 'web:%%'")
                .formatted(schema);
    }
}
