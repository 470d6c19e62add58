package ua.vidhuk.web.paper;

import java.util.Map;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.QuestionView;

/** A letter to an applicant about one question, in the applicant's language. */
final class ApplicantLetter {

    private final AppealView appeal;
    private final QuestionView question;
    private final Letterhead head;

    ApplicantLetter(AppealView appeal, QuestionView question, Letterhead head) {
        this.appeal = appeal;
        this.question = question;
        this.head = head;
    }

    byte[] print(LetterKind kind, String words) {
        String number = appeal.number() + "/" + question.ordinal();
        String title = head.text("paper.letter." + kind.word());
        try (var sheet = new PaperSheet(title + " " + number)) {
            head.printOn(sheet);
            sheet.small(head.text("paper.number", Map.of("number", number, "day", head.day(head.now()))));
            sheet.small(head.text(
                    "paper.about", Map.of("number", appeal.number(), "day", head.day(appeal.registeredAt()))));
            sheet.space();
            String name = appeal.applicant() == null ? null : appeal.applicant().name();
            if (name != null) {
                sheet.paragraph(name);
            }
            sheet.title(title);
            sheet.paragraph(head.text("paper.asked"));
            sheet.paragraph("«" + question.text() + "»");
            sheet.paragraph(head.text("paper.letter." + kind.word() + ".lead"));
            sheet.paragraph(words);
            if (kind == LetterKind.EXTENSION) {
                sheet.paragraph(head.text("paper.until", Map.of("day", head.day(question.dueAt()))));
            }
            sheet.space();
            sheet.paragraph(head.text("paper.signed"));
            sheet.small(head.text("paper.author", Map.of("name", head.author())));
            return sheet.bytes(number);
        }
    }
}
