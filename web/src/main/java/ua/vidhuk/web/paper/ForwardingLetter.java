package ua.vidhuk.web.paper;

import java.util.Map;
import ua.vidhuk.appeals.entity.OutgoingPaper;

/** A letter to a body outside the platform, with the appeal that it has to look into. */
final class ForwardingLetter {

    private final OutgoingPaper paper;
    private final Letterhead head;

    ForwardingLetter(OutgoingPaper paper, Letterhead head) {
        this.paper = paper;
        this.head = head;
    }

    byte[] print() {
        var letter = paper.letter();
        String title = head.text("paper.outgoing");
        try (var sheet = new PaperSheet(title + " " + letter.number())) {
            head.printOn(sheet);
            sheet.small(head.text("paper.number", Map.of("number", letter.number(), "day", head.day(letter.sentAt()))));
            sheet.space();
            sheet.paragraph(letter.to().name() + "\n" + letter.to().address());
            sheet.title(title);
            String appeal = letter.appealNumber() + "/" + letter.ordinal();
            sheet.paragraph(
                    head.text("paper.outgoing.lead", Map.of("number", appeal, "day", head.day(paper.registeredAt()))));
            sheet.paragraph(letter.words());
            sheet.fact(head.text("paper.applicant"), applicant());
            sheet.fact(head.text("paper.phone"), paper.applicant().phone());
            sheet.fact(head.text("paper.email"), paper.applicant().email());
            sheet.fact(head.text("paper.place"), paper.place());
            paper.particulars().forEach(each -> sheet.fact(each.asked(), each.said()));
            sheet.space();
            sheet.paragraph(head.text("paper.outgoing.text"));
            sheet.paragraph("«" + paper.text() + "»");
            sheet.paragraph(head.text("paper.outgoing.ask"));
            sheet.fact(head.text("paper.outgoing.enclosed"), String.join("\n", paper.enclosed()));
            sheet.space();
            sheet.paragraph(head.text("paper.signed"));
            sheet.small(head.text("paper.author", Map.of("name", head.author())));
            return sheet.bytes(letter.number());
        }
    }

    private String applicant() {
        String name = paper.applicant().name();
        return name == null ? head.text("paper.outgoing.anonymous") : name;
    }
}
