package ua.vidhuk.appeals.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.UUID;
import ua.vidhuk.appeals.control.SuggestionTraining.Learned;
import ua.vidhuk.appeals.entity.Learning;
import ua.vidhuk.appeals.entity.SuggestedKind;
import ua.vidhuk.appeals.entity.SuggestionModel;
import ua.vidhuk.appeals.entity.SuggestionModel.Choice;
import ua.vidhuk.appeals.entity.SuggestionScore;

/** What was learned, as its row keeps it. */
final class LearningJson {

    private LearningJson() {}

    static String write(Collection<Learned> learned) {
        var all = Json.createObjectBuilder();
        for (Learned each : learned) {
            var choices = Json.createArrayBuilder();
            each.model()
                    .choices()
                    .forEach(choice -> choices.add(Json.createObjectBuilder()
                            .add("id", choice.id().toString())
                            .add("questions", choice.questions())
                            .add("words", choice.words())));
            SuggestionScore score = each.score();
            all.add(
                    each.kind().word(),
                    Json.createObjectBuilder()
                            .add("choices", choices)
                            .add("vocabulary", each.model().vocabulary())
                            .add("temperature", each.model().temperature())
                            .add("tried", score.tried())
                            .add("first", score.first())
                            .add("three", score.three())
                            .add("usualFirst", score.usualFirst())
                            .add("usualThree", score.usualThree()));
        }
        return all.build().toString();
    }

    static Learning read(Instant learnedAt, int questions, String text) {
        var models = new EnumMap<SuggestedKind, SuggestionModel>(SuggestedKind.class);
        var scores = new EnumMap<SuggestedKind, SuggestionScore>(SuggestedKind.class);
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            for (SuggestedKind kind : SuggestedKind.values()) {
                JsonObject one = all.getJsonObject(kind.word());
                models.put(kind, model(one));
                scores.put(kind, score(one));
            }
        }
        return new Learning(learnedAt, questions, models, scores);
    }

    private static SuggestionModel model(JsonObject one) {
        var choices = one.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .map(each -> new Choice(
                        UUID.fromString(each.getString("id")), each.getInt("questions"), each.getInt("words")))
                .toList();
        return new SuggestionModel(
                choices,
                one.getInt("vocabulary"),
                one.getJsonNumber("temperature").doubleValue());
    }

    private static SuggestionScore score(JsonObject one) {
        return new SuggestionScore(
                one.getInt("tried"),
                one.getInt("first"),
                one.getInt("three"),
                one.getInt("usualFirst"),
                one.getInt("usualThree"));
    }
}
