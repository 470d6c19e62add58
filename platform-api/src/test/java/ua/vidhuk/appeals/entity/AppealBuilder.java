package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.language.entity.Language;

/** Appeals for tests, as they are right after registration. */
public final class AppealBuilder {

    private static final Instant REGISTERED_AT = Instant.parse("2026-11-22T08:00:00Z");
    private int questions = 1;
    private Applicant applicant = new Applicant("Олена Коваль", "+380441234567", "olena@example.com");

    private AppealBuilder() {}

    public static AppealBuilder anAppeal() {
        return new AppealBuilder();
    }

    public AppealBuilder withQuestions(int count) {
        questions = count;
        return this;
    }

    public AppealBuilder from(Applicant someone) {
        applicant = someone;
        return this;
    }

    public Appeal build() {
        var appeal = new Appeal(Channel.PHONE, Language.UK, applicant, "brovary-operator");
        appeal.register(
                IntStream.rangeClosed(1, questions)
                        .mapToObj(AppealBuilder::draft)
                        .toList(),
                REGISTERED_AT);
        appeal.bear("БР-2026-000001");
        return appeal;
    }

    private static QuestionDraft draft(int ordinal) {
        return new QuestionDraft(
                new UUID(1, ordinal),
                "Немає води, питання " + ordinal,
                new Place("вулиця Київська", "12а", null, null),
                List.of(),
                Priority.NORMAL,
                REGISTERED_AT.plusSeconds(86_400),
                null);
    }
}
