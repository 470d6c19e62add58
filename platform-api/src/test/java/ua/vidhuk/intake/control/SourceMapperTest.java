package ua.vidhuk.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vidhuk.intake.entity.MappedPayload;
import ua.vidhuk.intake.entity.SourceMapping;

class SourceMapperTest {

    private static final Set<String> CATEGORIES = Set.of("roads", "other");
    private static final SourceMapping MAPPING = SourceMappingJson.read(
            """
            {"fields": {"id": "/ticket/id", "text": ["/ticket/subject", "/ticket/body"], "category": "/type", "street": "/place/street",
              "house": ["/place/house", "/place/building"], "latitude": "/geo/0", "longitude": "/geo/1", "phone": "/who/phone", "language": "/lang"},
             "values": {"category": {"ROAD_HOLE": "roads"}, "language": {"ukr": "uk"}}, "defaultCategory": "other"}""");

    @Test
    void takesEachFieldFromItsPlaceAndOurWordsForTheirs() {
        MappedPayload payload = map(
                """
                {"ticket": {"id": 77, "subject": "Яма", "body": " на дорозі\\r\\nвелика "}, "type": "ROAD_HOLE", "lang": "ukr",
                 "place": {"street": "вулиця Київська", "building": "12а"}, "geo": [50.5, 30.8], "who": {"phone": "067 123 45 67"}}""");

        var question = payload.appeal().questions().getFirst();
        assertThat(payload.sourceId()).isEqualTo("77");
        assertThat(payload.appeal().channel()).isEqualTo("import");
        assertThat(payload.appeal().language()).isEqualTo("uk");
        assertThat(payload.appeal().applicant().phone()).isEqualTo("067 123 45 67");
        assertThat(question.category()).isEqualTo("roads");
        assertThat(question.text()).isEqualTo("Яма\nна дорозі\nвелика");
        assertThat(question.place().house()).isEqualTo("12а");
        assertThat(question.place().latitude()).isEqualTo(50.5);
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsNotThere() {
        MappedPayload payload =
                map("{\"ticket\": {\"id\": {}, \"subject\": [1]}, \"geo\": [\"північ\", null], \"type\": \"?\"}");

        var question = payload.appeal().questions().getFirst();
        assertThat(payload.sourceId()).isNull();
        assertThat(question.text()).isNull();
        assertThat(question.category()).as("the default").isEqualTo("other");
        assertThat(question.place().latitude()).as("no place on earth").isGreaterThan(90);
        assertThat(question.place().longitude()).isNull();
    }

    @Test
    void signsThatTurnTheDirectionOfTextAreTakenOut() {
        assertThat(map("{\"ticket\": {\"id\": \"1\", \"subject\": \"\\u202Eямa\\u0007\"}}")
                        .appeal()
                        .questions()
                        .getFirst()
                        .text())
                .isEqualTo("ямa");
    }

    @Test
    void aMappingIsReadAsItWasWritten() {
        assertThat(SourceMappingJson.read(SourceMappingJson.write(MAPPING))).isEqualTo(MAPPING);
        assertThatThrownBy(() -> SourceMappingJson.read("{\"fields\": []}")).isInstanceOf(ClassCastException.class);
    }

    private static MappedPayload map(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject body = reader.readObject();
            return SourceMapper.map(MAPPING, CATEGORIES, body);
        }
    }
}
