package ua.vidhuk.web.paper;

import java.util.Map;
import ua.vidhuk.appeals.entity.ApplicantPaper;
import ua.vidhuk.appeals.entity.ApplicantPaper.Kind;

/** A letter to an applicant about one question, in the applicant's language. */
final class ApplicantLetter {

    private final ApplicantPaper paper;
    private final Letterhead head;

    ApplicantLetter(ApplicantPaper paper, Letterhead head) {
        this.paper = paper;
        this.head = head;
    }

    byte[] print() {
        var about = paper.about();
        String number = about.number() + "/" + about.ordinal();
        String kind = "paper.letter." + paper.kind().word();
        String title = head.text(kind);
        try (var sheet = new PaperSheet(title + " " + number)) {
            head.printOn(sheet);
            sheet.small(head.text("paper.number", Map.of("number", number, "day", head.day(head.now()))));
            sheet.small(
                    head.text("paper.about", Map.of("number", about.number(), "day", head.day(about.registeredAt()))));
            sheet.space();
            if (about.name() != null) {
                sheet.paragraph(about.name());
            }
            sheet.title(title);
            sheet.paragraph(head.text("paper.asked"));
            sheet.paragraph("«" + about.text() + "»");
            sheet.paragraph(head.text(kind + ".lead"));
            sheet.paragraph(paper.words());
            if (paper.kind() == Kind.EXTENSION) {
                sheet.paragraph(head.text("paper.until", Map.of("day", head.day(about.dueAt()))));
            }
            sign(sheet);
            return sheet.bytes(number);
        }
    }

    private void sign(PaperSheet sheet) {
        sheet.space();
        sheet.paragraph(head.text(paper.mailed() ? "paper.mailed" : "paper.signed"));
        if (head.author() != null) {
            sheet.small(head.text("paper.author", Map.of("name", head.author())));
        }
    }
}
