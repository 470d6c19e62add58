package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.OutgoingDesk;
import ua.vidhuk.appeals.boundary.OutgoingDesk.Envelope;
import ua.vidhuk.appeals.boundary.OutsideBodyDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.NewOutsideBody;
import ua.vidhuk.appeals.entity.NewOutsideReply;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutsideBody;

/** Letters that tests send to bodies outside of Brovary, and 200,000 that they plant. */
@ApplicationScoped
public class OutgoingWork {

    private static final List<String> TABLES =
            List.of("appeal_outside_body", "appeal_outgoing_letter", "appeal", "appeal_question");
    private static final String FILL =
            """
            set role t_istra; set search_path = t_istra;
            insert into appeal (id, number_year, number_sequence, registration_number, channel, language, state,
                access_code, registered_at, version)
              select md5('away ' || n)::uuid, 2019, n, 'Т-2019-' || n, 'phone', 'uk', 'closed', 'away-' || n,
                timestamptz '2019-01-01' + n * interval '2 minutes', 1
              from generate_series(1, 200000) n;
            insert into appeal_question (id, appeal_id, ordinal, category_id, text, state, priority, registered_at, due_at, version)
              select a.id, a.id, 1, (select id from catalog_category order by code limit 1), 'Опис', 'redirected', 'normal',
                a.registered_at, a.registered_at + interval '30 days', 1
              from appeal a where a.number_year = 2019;
            insert into appeal_outside_body (id, name, address, email, retired, version, changed_at, changed_by)
              select md5('body ' || n)::uuid, 'Управління ' || n, 'вулиця ' || n, null, n % 50 = 0, 1, now(), 'x'
              from generate_series(1, 200000) n;
            insert into appeal_outgoing_letter (id, number_year, number_sequence, number, appeal_id, question_id, body_id, body_name,
                body_address, words, sent_at, sent_by, late, state, reply_noted_at, version)
              select md5('letter ' || n)::uuid, 2019, n, 'Т/2019/' || n, md5('away ' || n)::uuid, md5('away ' || n)::uuid,
                md5('body ' || 1 + n % 300)::uuid, 'Управління', 'вулиця', 'Туди', timestamptz '2019-01-02' + n * interval '2 minutes',
                'x', n % 20 = 0, case when n % 10 = 0 then 'sent' when n % 7 = 0 then 'returned' else 'answered' end,
                case when n % 10 > 0 then now() end, 1
              from generate_series(1, 200000) n;
            reset role; reset search_path""";

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    OutsideBodyDesk bodies;

    @Inject
    OutgoingDesk desk;

    OutsideBody body(String name, String email) throws Exception {
        var typed = new NewOutsideBody(null, name, "вулиця Хрещатик, 36, Київ", email, false);
        return work.as("brovary", () -> bodies.add(typed, Work.OPERATOR));
    }

    OutsideBody changed(OutsideBody body, String name) throws Exception {
        var typed = new NewOutsideBody(body.version(), name, body.address(), body.email(), false);
        return work.as("brovary", () -> bodies.change(body.id(), typed, Work.OPERATOR));
    }

    RegisteredAppeal registered(String text) throws Exception {
        var applicant = new NewApplicant("Олена", null, "olena@example.org");
        var input = new NewAppeal("web", "uk", applicant, List.of(new NewQuestion("category-1", text, null, null)));
        return work.as(
                "brovary", () -> appeals.register(input, work.tenant("brovary"), Work.OPERATOR, null, List.of()));
    }

    OutgoingLetter send(UUID question, OutsideBody body, String why) throws Exception {
        long version = work.as("brovary", () -> questions.read(question, Work.OPERATOR))
                .version();
        return send(question, version, body == null ? null : body.id(), why);
    }

    OutgoingLetter send(UUID question, long version, UUID body, String why, UUID... files) throws Exception {
        return work.as(
                "brovary",
                () -> desk.send(
                        new Step(question, version, why),
                        new Envelope(body, List.of(files)),
                        work.tenant("brovary"),
                        Work.OPERATOR));
    }

    OutgoingLetter reply(OutgoingLetter letter, String outcome, String words) throws Exception {
        LocalDate day = letter.sentAt().atZone(ZoneId.of("Europe/Kyiv")).toLocalDate();
        var typed = new NewOutsideReply(letter.version(), outcome, day, "12/3", words);
        return work.as("brovary", () -> desk.reply(letter.id(), typed, work.tenant("brovary"), Work.OPERATOR));
    }

    List<OutgoingLetter> shown(String what) throws Exception {
        return work.as("brovary", () -> desk.page(what, null, 200)).items();
    }

    /** What reads letters or bodies from beginning to end; nothing when all is well. */
    List<String> readWhole() throws Exception {
        try (var owner = new OwnersView()) {
            owner.plant(FILL);
            for (String table : TABLES) {
                owner.execute("vacuum analyze t_istra." + table);
            }
            long from = owner.logged();
            // More often than the server looks at the values before it makes one plan for all.
            for (int i = 0; i < 12; i++) {
                for (Callable<Object> each : lists()) {
                    assertThat(work.as("istra", each)).isNotNull();
                }
            }
            List<JsonObject> plans = owner.plans(from, owner.logged()).stream()
                    .filter(each -> each.getString("Query Text").matches("(?s).*appeal_out(side|going).*"))
                    .toList();
            var found = new ArrayList<String>(plans.size() < 100 ? List.of("too few plans were seen") : List.of());
            plans.stream()
                    .filter(each -> OwnersView.scanned(each).stream().anyMatch(TABLES::contains))
                    .forEach(each -> found.add(each.getString("Query Text")));
            return found.stream().distinct().toList();
        }
    }

    private List<Callable<Object>> lists() {
        return List.of(
                () -> desk.page("all", desk.page("all", null, 40).next(), 40),
                () -> desk.page("sent", null, 40),
                () -> desk.page("returned", desk.page("returned", null, 40).next(), 40),
                () -> desk.page("late", null, 40),
                () -> desk.toBody(
                        bodies.page("Управління 7", null, 1).items().getFirst().id(), null, 40),
                () -> desk.numbered("т/2019/77").getFirst(),
                () -> desk.ofQuestion(desk.numbered("т/2019/77").getFirst().questionId(), Work.OPERATOR),
                () -> bodies.page(null, bodies.page(null, null, 100).next(), 100));
    }
}
