package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutgoingPaper;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.messaging.control.Notices.Occasion;
import ua.vidhuk.messaging.entity.Attachment;
import ua.vidhuk.messaging.entity.Attachments;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Prints letters to bodies outside once they are written, keeps them as they are then, and sends them where a body has an
 * e-mail address. Delivered twice, a letter is sent once: its notice is unique by the event.
 */
@ApplicationScoped
public class OutgoingPapers {

    private static final String TEMPLATE = "appeals.outgoing";
    private static final String PDF = "application/pdf";

    @Inject
    OutgoingList list;

    @Inject
    OutgoingBook book;

    @Inject
    OutgoingLetters letters;

    @Inject
    AppealFinder finder;

    @Inject
    LetterPrinter printer;

    @Inject
    FileStore files;

    @Inject
    Notices notices;

    @Inject
    TenantRegistry tenants;

    @Inject
    Clock clock;

    void send(@Observes DeliveredEvent delivered) {
        if (!delivered.event().type().equals(OutgoingLetters.WRITTEN)) {
            return;
        }
        Tenant tenant = tenants.require(delivered.tenant());
        OutgoingLetter letter =
                letters.find(UUID.fromString(delivered.event().payload().getString("letter")));
        List<StoredFile> enclosed = enclosed(letter);
        byte[] pdf = printer.print(paper(letter, enclosed), tenant);
        book.keep(letter.id(), pdf, clock.instant());
        if (letter.to().email() != null) {
            var language = tenant.defaultLanguage();
            notices.enqueue(
                    new Occasion(delivered.event().id(), TEMPLATE, letter.id()),
                    letter.to().email(),
                    language,
                    Map.of(
                            "number",
                            letter.number(),
                            "office",
                            tenant.officeName().in(language)),
                    attachments(new Attachment(fileName(letter), PDF, pdf), enclosed));
        }
    }

    private Attachments attachments(Attachment letter, List<StoredFile> enclosed) {
        var all = new ArrayList<Attachment>(List.of(letter));
        for (StoredFile each : enclosed) {
            files.open(each.id())
                    .ifPresent(file -> all.add(new Attachment(each.name(), each.mediaType(), file.bytes())));
        }
        return new Attachments(all);
    }

    /** What was chosen to go with the letter, and is still there. */
    private List<StoredFile> enclosed(OutgoingLetter letter) {
        return files.listOf(letter.questionId()).stream()
                .filter(each -> letter.enclosed().contains(each.id()))
                .toList();
    }

    /** A letter as PDF: as it was sent, or as it will be when its event is delivered. */
    public byte[] print(OutgoingLetter letter, Tenant tenant) {
        return list.paper(letter.id()).orElseGet(() -> printer.print(paper(letter, enclosed(letter)), tenant));
    }

    /** Under which name a letter is kept by whoever gets it. */
    public static String fileName(OutgoingLetter letter) {
        return letter.number().replace('/', '-') + ".pdf";
    }

    private OutgoingPaper paper(OutgoingLetter letter, List<StoredFile> enclosed) {
        var appeal = finder.byId(new AppealId(letter.appealId()))
                .orElseThrow(() -> new IllegalStateException("no appeal of letter " + letter.id()));
        Question question = appeal.questions().stream()
                .filter(each -> each.id().value().equals(letter.questionId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no question of letter " + letter.id()));
        return new OutgoingPaper(
                letter,
                appeal.applicant(),
                appeal.registeredAt(),
                question.text(),
                inOneLine(question.place()),
                question.particulars(),
                enclosed.stream().map(StoredFile::name).toList());
    }

    private static String inOneLine(Place place) {
        if (place == null || place.street() == null) {
            return null;
        }
        return place.house() == null ? place.street() : place.street() + ", " + place.house();
    }
}
