package ua.vidhuk.web.paper;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.AppealView.HistoryView;
import ua.vidhuk.appeals.boundary.QuestionView;

/** An appeal on paper: who asked what, who has it, what was answered, what happened. */
final class AppealCard {

    private final AppealView appeal;
    private final Letterhead head;

    AppealCard(AppealView appeal, Letterhead head) {
        this.appeal = appeal;
        this.head = head;
    }

    byte[] print() {
        String title = head.text("paper.card", Map.of("number", appeal.number()));
        try (var sheet = new PaperSheet(title)) {
            head.printOn(sheet);
            sheet.title(title);
            sheet.fact(head.text("paper.registered"), head.minute(appeal.registeredAt()));
            sheet.fact(head.text("paper.channel"), head.text("appeals.channel." + appeal.channel()));
            sheet.fact(head.text("paper.state"), head.text("appeals.appeal-state." + appeal.state()));
            sheet.fact(head.text("law.marks"), marks());
            if (appeal.applicant() != null) {
                sheet.fact(head.text("paper.applicant"), appeal.applicant().name());
                sheet.fact(head.text("paper.phone"), appeal.applicant().phone());
                sheet.fact(head.text("paper.email"), appeal.applicant().email());
            }
            appeal.questions().forEach(each -> question(sheet, each));
            sheet.title(head.text("paper.history"));
            appeal.history().forEach(each -> step(sheet, each));
            return sheet.bytes(appeal.number() + " · " + head.text("paper.printed") + " " + head.minute(head.now())
                    + ", " + head.author());
        }
    }

    private String marks() {
        var marks = new ArrayList<String>();
        if (appeal.marks().anonymous()) {
            marks.add(head.text("appeals.mark.anonymous"));
        }
        if (appeal.marks().repeatOf() != null) {
            marks.add(head.text(
                    "law.marks.repeats.number", Map.of("number", appeal.marks().repeatOfNumber())));
        }
        if (appeal.marks().signatories() != null) {
            marks.add(
                    head.text("law.marks.collective", Map.of("n", appeal.marks().signatories())));
        }
        return String.join("\n", marks);
    }

    private void question(PaperSheet sheet, QuestionView question) {
        sheet.title(question.ordinal() + ". " + head.named(question.categoryNames()));
        sheet.paragraph(question.text());
        question.particulars().forEach(each -> sheet.fact(each.asked(), each.said()));
        var place = question.place();
        if (place.street() != null) {
            sheet.fact(
                    head.text("paper.place"),
                    place.house() == null ? place.street() : place.street() + ", " + place.house());
        }
        sheet.fact(head.text("paper.state"), head.text("appeals.state." + question.state()));
        sheet.fact(head.text("paper.due"), head.minute(question.dueAt()));
        sheet.fact(
                head.text("paper.executors"),
                question.assignments().stream()
                        .map(each -> head.named(each.enterpriseNames()))
                        .collect(Collectors.joining("\n")));
        question.assignments().forEach(each -> sheet.fact(head.text("paper.report"), each.report()));
        sheet.fact(head.text("paper.answer"), question.answer());
    }

    private void step(PaperSheet sheet, HistoryView step) {
        String what = head.text("appeals.step." + step.transition());
        String note = step.note() == null ? "" : "\n" + step.note();
        String who = step.actor() == null || step.actor().isBlank() ? "" : " (" + step.actor() + ")";
        sheet.fact(head.minute(step.at()), what + who + note);
    }
}
