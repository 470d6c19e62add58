package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.onpayara.Open311Calls.array;
import static ua.vidhuk.onpayara.Open311Calls.error;
import static ua.vidhuk.onpayara.Open311Calls.form;
import static ua.vidhuk.onpayara.Open311Calls.get;
import static ua.vidhuk.onpayara.Open311Calls.id;
import static ua.vidhuk.onpayara.Open311Calls.object;
import static ua.vidhuk.onpayara.Open311Calls.post;
import static ua.vidhuk.onpayara.Open311Calls.said;
import static ua.vidhuk.onpayara.Open311Calls.text;
import static ua.vidhuk.onpayara.Open311Calls.xml;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.intake.boundary.Open311Desk;
import ua.vidhuk.intake.boundary.SourceDesk;
import ua.vidhuk.intake.boundary.SystemDesk;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.onpayara.SourceWork.Sent;

/** Open311 GeoReport v2 over HTTP on Payara Micro: what the specification wants, and what it must not tell. */
@ExtendWith(ArquillianExtension.class)
class Open311OnPayaraIT {

    @Inject
    Work work;

    @Inject
    SystemDesk systems;

    @Inject
    SourceWork sources;

    @Inject
    SourceDesk desk;

    @Inject
    Open311Desk open311;

    @Inject
    CatalogWork catalog;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void whatASourceSendsIsAnAppealOnceHoweverOftenAndAtOnce() throws Exception {
        var source = sources.connected(null);
        String body =
                "{\"id\": \"T-1\", \"what\": \"Яма на дорозі\", \"type\": \"HOLE\", \"street\": \"вулиця Зовнішня\"}";
        var tasks = Collections.<Callable<Object>>nCopies(12, () -> sources.send(source, body));

        List<Object> answers = work.together(tasks);
        assertThat(answers)
                .allSatisfy(each -> assertThat(((Sent) each).outcome()).isEqualTo("registered"));
        assertThat(answers.stream()
                        .map(each -> ((Sent) each).body().getString("number"))
                        .distinct())
                .hasSize(1);
        assertThat(sources.send(source, body.replace("Яма", "Інше")).body().getString("accessCode"))
                .isEqualTo(((Sent) answers.getFirst()).body().getString("accessCode"));
        assertThat(work.as("brovary", () -> desk.read(source.id())).deliveries())
                .singleElement()
                .satisfies(each -> assertThat(each.appeal()).isNotNull());
    }

    @Test
    void whatCannotBeMappedWaitsAsADraftAndIsRegisteredOfIt() throws Exception {
        var source = sources.connected(null);
        Sent sent = sources.send(source, "{\"id\": \"T-2\", \"what\": \"Щось\", \"type\": \"NEW\", \"phone\": \"12\"}");
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.outcome()).isEqualTo("draft");
        assertThat(sent.body().getJsonArray("problems").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("field"))
                .containsExactlyInAnyOrder("questions[0].category", "applicant.phone");
        var draft = work.as("brovary", () -> desk.waiting()).stream()
                .filter(each -> each.system().equals(source.id()))
                .findFirst()
                .orElseThrow();
        NewAppeal known = work.as("brovary", () -> desk.draft(draft.id()));
        assertThat(known.questions().getFirst().text()).isEqualTo("Щось");

        var question = new NewQuestion("category-4", "Щось", null, null);
        var input = new NewAppeal("import", null, null, List.of(question));
        var appeal = work.as("brovary", () -> desk.register(draft.id(), input, work.tenant("brovary"), Work.OPERATOR));
        assertThat(work.as("brovary", () -> desk.waiting()))
                .noneMatch(each -> each.id().equals(draft.id()));
        assertThat(sources.send(source, "{\"id\": \"T-2\", \"what\": \"Щось\", \"type\": \"NEW\"}")
                        .body()
                        .getString("number"))
                .isEqualTo(appeal.number());
        assertThat(sources.send(source, "{\"what\": \"Без номера\"}").status()).isEqualTo(422);
        assertThat(sources.send(source, "{\"id\": \"T-3\"}").outcome()).isEqualTo("draft");
        assertThat(work.as("brovary", () -> desk.tryOut(source.id(), "{\"id\": 5}", work.tenant("brovary")))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void aSourceIsHeardOnlyByItsSecretOfNowAndNotTooOften() throws Exception {
        var source = sources.connected(3);
        String body = "{\"id\": \"T-9\", \"what\": \"Яма\", \"type\": \"HOLE\"}";
        assertThat(sources.send(source.id(), "another", Instant.now(), body).status())
                .isEqualTo(401);
        assertThat(sources.send(source.id(), source.secret(), Instant.now().minusSeconds(900), body)
                        .status())
                .isEqualTo(401);
        var fresh = work.as("brovary", () -> desk.rotate(source.id(), Work.OPERATOR));
        assertThat(sources.send(source, body).status()).isEqualTo(401);
        for (int i = 0; i < 3; i++) {
            assertThat(sources.send(fresh, body).status()).isEqualTo(200);
        }
        assertThat(sources.send(fresh, body).status()).isEqualTo(429);
    }

    @Test
    void listsServicesAndTheirDefinitionInBothFormats() throws Exception {
        Document xml = xml(get("/open311/v2/services.xml?jurisdiction_id=brovary", 200));
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("services");
        assertThat(xml.getElementsByTagName("service").getLength()).isEqualTo(40);
        JsonObject service =
                array(get("/brovary/open311/v2/services.json", 200)).getJsonObject(0);
        assertThat(service.getString("service_code")).isEqualTo("category-1");
        assertThat(service.getBoolean("metadata")).isFalse();
        assertThat(service.getString("type")).isEqualTo("realtime");
        assertThat(object(get("/brovary/open311/v2/services/category-7.json", 200))
                        .getString("service_code"))
                .isEqualTo("category-7");
        assertThat(get("/brovary/open311/v2/discovery.json", 200)).contains("/brovary/open311/v2");
        assertThat(xml(get("/brovary/open311/v2/discovery.xml", 200))
                        .getElementsByTagName("format")
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void asksWhatTheCategoryAsksAndKeepsWhatWasSaid() throws Exception {
        JsonArray attributes = asked("asking-app");
        assertThat(attributes).hasSize(2);
        JsonObject choosing = attributes.getJsonObject(0);
        assertThat(choosing.getBoolean("variable")).isTrue();
        assertThat(choosing.getBoolean("required")).isFalse();
        assertThat(choosing.getString("datatype")).isEqualTo("singlevaluelist");
        assertThat(choosing.getInt("order")).isEqualTo(1);
        assertThat(choosing.getString("description")).isEqualTo("Який підʼїзд?");
        JsonObject second = choosing.getJsonArray("values").getJsonObject(1);
        assertThat(second.getString("name")).isEqualTo("другий");
        JsonObject telling = attributes.getJsonObject(1);
        assertThat(telling.getString("datatype")).isEqualTo("text");
        assertThat(telling.containsKey("values")).isFalse();

        String form = form(client("istra", null).secret(), "asking-app");
        String answers = said(telling, "сорок") + said(choosing, second.getString("key"));
        Document posted = xml(post("/istra/open311/v2/requests.xml", form + answers, 200));
        assertThat(posted.getDocumentElement().getTagName()).isEqualTo("service_requests");
        String id = text(posted, "service_request_id");
        Document token = xml(get("/istra/open311/v2/tokens/" + id + ".xml", 200));
        assertThat(text(token, "service_request_id")).isEqualTo(id);
        assertThat(text(token, "token")).isEqualTo(id);
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select string_agg(each ->> 'asked' || ' ' || (each ->> 'said'), '; ') from"
                            + " t_istra.appeal_question, jsonb_array_elements(particulars) as each where id = '" + id
                            + "'"))
                    .containsExactly("Який підʼїзд? другий; Скільки квартир? сорок");
        }

        assertThat(error(post("/istra/open311/v2/requests.json", form + said(choosing, "третій"), 400)))
                .as("none of the choices")
                .isEqualTo(400);
        Document refused = xml(post("/istra/open311/v2/requests.xml", form + "&attribute[color]=red", 400));
        assertThat(refused.getDocumentElement().getTagName()).isEqualTo("errors");
        assertThat(text(refused, "description")).as("what is not asked").contains("services");
    }

    @Test
    void aDefinitionSaysTheSameInXml() throws Exception {
        JsonArray attributes = asked("asking-xml");
        assertThat(array(get("/istra/open311/v2/services.json", 200)).getValuesAs(JsonObject.class))
                .filteredOn(each -> each.getBoolean("metadata"))
                .extracting(each -> each.getString("service_code"))
                .contains("asking-xml")
                .doesNotContain("category-1");
        Document xml = xml(get("/istra/open311/v2/services/asking-xml.xml", 200));
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("service_definition");
        assertThat(xml.getElementsByTagName("attributes").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("attribute").getLength()).isEqualTo(2);
        assertThat(text(xml, "code")).isEqualTo(attributes.getJsonObject(0).getString("code"));
        assertThat(text(xml, "variable")).isEqualTo("true");
        assertThat(xml.getElementsByTagName("value").getLength()).isEqualTo(2);
        assertThat(text(xml, "key"))
                .isEqualTo(attributes
                        .getJsonObject(0)
                        .getJsonArray("values")
                        .getJsonObject(0)
                        .getString("key"));
        assertThat(text(xml, "name")).isEqualTo("перший");
        assertThat(xml(get("/istra/open311/v2/services/category-1.xml", 200))
                        .getElementsByTagName("attribute")
                        .getLength())
                .isZero();
    }

    /** The attributes of a new service with a question to choose an answer to, and one to tell. */
    private JsonArray asked(String code) throws Exception {
        catalog.save(
                "istra",
                CatalogKind.CATEGORY,
                code,
                0,
                CatalogWork.json(
                        "{\"name\": {\"uk\": \"Ліфти\"}, \"questions\": [{\"text\": {\"uk\": \"Який підʼїзд?\"},"
                                + " \"choices\": [{\"uk\": \"перший\"}, {\"uk\": \"другий\"}]},"
                                + " {\"text\": {\"uk\": \"Скільки квартир?\"}}]}"));
        Instant end = Instant.now().plusSeconds(30);
        while (!get("/istra/open311/v2/services.json", 200).contains(code)) {
            assertThat(Instant.now())
                    .as("the catalogue is at most ten seconds old")
                    .isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        return object(get("/istra/open311/v2/services/" + code + ".json", 200)).getJsonArray("attributes");
    }

    @Test
    void aRequestIsRegisteredOnceAndToldWithoutWhoSentIt() throws Exception {
        String form = form(client("brovary", null).secret(), "category-3") + "&jurisdiction_id=brovary";
        List<Callable<Object>> tasks = IntStream.range(0, 12)
                .mapToObj(any -> (Callable<Object>) () -> id(post("/open311/v2/requests.json", form, 200)))
                .toList();
        List<Object> ids = work.together(tasks);
        assertThat(ids.stream().distinct()).as("sent again and at once").hasSize(1);

        String id = ids.getFirst().toString();
        JsonObject told =
                array(get("/brovary/open311/v2/requests/" + id + ".json", 200)).getJsonObject(0);
        assertThat(told.getString("service_request_id")).isEqualTo(id);
        assertThat(told.getString("status")).isEqualTo("open");
        assertThat(told.getString("service_code")).isEqualTo("category-3");
        assertThat(told.getJsonNumber("lat").doubleValue())
                .as("to a hundred metres")
                .isEqualTo(50.511);
        assertThat(Instant.parse(told.getString("requested_datetime"))).isBefore(Instant.now());
        for (String answer : List.of(
                get("/brovary/open311/v2/requests/" + id + ".xml", 200),
                get("/brovary/open311/v2/requests.xml", 200),
                get("/brovary/open311/v2/requests.json?service_request_id=" + id, 200))) {
            assertThat(answer).contains(id).doesNotContain("Олен").doesNotContain("Київська");
            assertThat(answer.replaceAll("\\D", ""))
                    .as("the number of the phone, however it is written")
                    .doesNotContain("671234567");
        }
        assertThat(id(get("/brovary/open311/v2/tokens/" + id + ".json", 200))).isEqualTo(id);
        get("/lutsk/open311/v2/requests/" + id + ".json", 404);
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select a.channel || ' ' || a.applicant_name from t_brovary.appeal a join t_brovary.appeal_question q"
                                    + " on q.appeal_id = a.id where q.id = '" + id + "'"))
                    .containsExactly("open311 Олена Петренко");
        }
    }

    @Test
    void whatDidNotComeByOpen311IsNotTold() throws Exception {
        var appeal = work.register("lutsk", "Особисте", null);
        String question = appeal.questions().getFirst().id().toString();
        get("/lutsk/open311/v2/requests/" + question + ".json", 404);
        assertThat(array(get("/lutsk/open311/v2/requests.json?service_request_id=" + question, 200)))
                .isEmpty();
        assertThat(get("/lutsk/open311/v2/requests.json", 200)).doesNotContain(question);
    }

    @Test
    void findsByServiceStateAndTime() throws Exception {
        String key = client("istra", null).secret();
        String one = id(post("/istra/open311/v2/requests.json", form(key, "category-11"), 200));
        String other = id(post("/istra/open311/v2/requests.json", form(key, "category-12"), 200));
        assertThat(get("/istra/open311/v2/requests.json?service_code=category-11", 200))
                .contains(one)
                .doesNotContain(other);
        assertThat(get("/istra/open311/v2/requests.json?status=open&service_code=", 200))
                .contains(one, other);
        assertThat(get("/istra/open311/v2/requests.json?status=closed", 200)).doesNotContain(one);
        assertThat(get("/istra/open311/v2/requests.json?status=closed&service_request_id=" + one + "," + other, 200))
                .as("ids override everything else")
                .contains(one, other);
        String yesterday = Instant.now().minus(1, ChronoUnit.DAYS).toString();
        assertThat(get("/istra/open311/v2/requests.json?end_date=" + yesterday, 200))
                .doesNotContain(one);
        assertThat(get("/istra/open311/v2/requests.json?start_date=" + yesterday, 200))
                .contains(one);
    }

    @Test
    void whatIsWrongIsToldAsTheSpecificationSays() throws Exception {
        String key = client("brovary", null).secret();
        String requests = "/brovary/open311/v2/requests";
        Document missing = xml(get("/open311/v2/services.xml", 400));
        assertThat(missing.getDocumentElement().getTagName()).isEqualTo("errors");
        assertThat(missing.getElementsByTagName("code").item(0).getTextContent())
                .isEqualTo("400");
        assertThat(error(get("/open311/v2/services.json?jurisdiction_id=nowhere", 404)))
                .isEqualTo(404);
        assertThat(error(get("/brovary/open311/v2/services/nothing.json", 404))).isEqualTo(404);
        assertThat(error(get(requests + "/not-an-id.json", 404))).isEqualTo(404);
        assertThat(error(get(requests + ".json?status=lost", 400))).isEqualTo(400);
        assertThat(error(get(requests + ".json?start_date=yesterday", 400))).isEqualTo(400);
        assertThat(error(get(requests + ".json?start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z", 400)))
                .isEqualTo(400);
        assertThat(error(post(requests + ".json", form(key, "nothing"), 404))).isEqualTo(404);
        assertThat(error(post(requests + ".json", form("a-wrong-key", "category-1"), 403)))
                .isEqualTo(403);
        assertThat(error(post(requests + ".json", "service_code=category-1", 403)))
                .isEqualTo(403);
        assertThat(error(post(requests + ".json", "api_key=" + key + "&service_code=category-1&description=x", 400)))
                .as("no place")
                .isEqualTo(400);
        assertThat(error(post(
                        requests + ".json",
                        "api_key=" + key + "&service_code=category-1&lat=50&long=30&description=",
                        400)))
                .as("no description")
                .isEqualTo(400);
        String placed = "api_key=" + key + "&service_code=category-1&lat=ninety&long=500&description=x";
        assertThat(error(post(requests + ".json", placed, 400))).isEqualTo(400);
        String tooLong = "api_key=" + key + "&service_code=category-1&lat=50&long=30&description=" + "x".repeat(4001);
        assertThat(error(post(requests + ".json", tooLong, 400))).isEqualTo(400);
        assertThat(error(post("/lutsk/open311/v2/requests.json", form(key, "category-1"), 403)))
                .as("another tenant's key")
                .isEqualTo(403);
    }

    @Test
    void aClientKeepsToItsNumberOfRequestsAndIsShutOff() throws Exception {
        IssuedSystem slow = client("brovary", 1);
        String form = form(slow.secret(), "category-5");
        post("/brovary/open311/v2/requests.json", form, 200);
        assertThat(error(post("/brovary/open311/v2/requests.json", form, 429))).isEqualTo(429);
        IssuedSystem shut = client("brovary", null);
        work.as("brovary", () -> systems.revoke(shut.id(), Work.OPERATOR));
        post("/brovary/open311/v2/requests.json", form(shut.secret(), "category-5"), 403);
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select count(*) from t_brovary.intake_system where kind = 'open311' and secret is not null"
                                    + " or key_hash in ('" + slow.secret() + "', '" + shut.secret() + "')"))
                    .as("keys themselves are not kept")
                    .containsExactly("0");
        }
    }

    private IssuedSystem client(String slug, Integer most) throws Exception {
        return work.as(slug, () -> systems.connect(new NewSystem("open311", "Застосунок", most), Work.OPERATOR));
    }

    @Test
    void aRequestSentAgainAfterMidnightIsTheSame() throws Exception {
        var client = client("istra", null);
        var sender = work.as("istra", () -> open311.client(client.secret())).orElseThrow();
        var question = new NewQuestion("category-9", "Опівночі", null, null);
        var input = new NewAppeal("open311", null, null, List.of(question));
        var tenant = work.tenant("istra");
        var before = work.as("istra", () -> open311.register(input, sender, tenant, List.of("d1", "d0")));
        assertThat(work.as("istra", () -> open311.register(input, sender, tenant, List.of("d2", "d1"))))
                .isEqualTo(before);
        assertThat(work.as("istra", () -> open311.register(input, sender, tenant, List.of("d3", "d2"))))
                .as("another, two days later")
                .isNotEqualTo(before);
    }
}
