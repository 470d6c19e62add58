package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of appeals that an operator loads, one after the other. The mark stands in each row of its file. */
final class FileChannel implements IntakeChannel {

    private static final int ROWS = 200;

    private CommunityAccess access;

    @Override
    public void open(CommunityAccess community) {
        access = community;
    }

    @Override
    public String send(String mark) throws IOException {
        var category = access.community().category();
        var file = IntStream.rangeClosed(1, ROWS)
                .mapToObj(each -> category + "," + mark + " рядок " + each)
                .collect(Collectors.joining("\n", "category,text\n", "\n"));
        var form = new Form().file("file", "appeals.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        var answer = access.operator().uploadOrFail(access.path("/api/v1/imports/appeals"), form);
        return answer.acknowledged(200).json().path("rows").asText();
    }

    @Override
    public String kept(String schema) {
        return ("select split_part(q.text, ' ', 1), count(distinct q.text)::text from %1$s.appeal_question q"
                        + " join %1$s.appeal a on a.id = q.appeal_id where a.idempotency_key like 'import:%%' group by 1"
                        + " having count(*) = count(distinct q.text)")
                .formatted(schema);
    }

    @Override
    public int appeals() {
        return ROWS;
    }
}
