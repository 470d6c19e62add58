package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vidhuk.appeals.entity.ApplicantPaper;
import ua.vidhuk.appeals.entity.ApplicantPaper.About;
import ua.vidhuk.appeals.entity.ApplicantPaper.Kind;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.messaging.entity.Attachment;
import ua.vidhuk.messaging.entity.Attachments;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Prints the letter that goes with a notice to an applicant (B7, decision 80). A notice without its letter is better than
 * none: what cannot be printed is left out.
 */
@ApplicationScoped
public class ApplicantPapers {

    /** A letter of ten pages with a coat of arms has a tenth of it. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Logger LOG = System.getLogger(ApplicantPapers.class.getName());
    private static final String PDF = "application/pdf";
    private static final String STAFF = EnumWord.of(ActorKind.STAFF);

    @Inject
    LetterPrinter printer;

    /**
     * What goes with the notice of a step.
     *
     * @param said what stands of it in the history
     * @return nothing where the step is none that is answered by letter, or its letter cannot be printed
     */
    Attachments of(Question question, HistoryEntry said, Tenant tenant) {
        Optional<Kind> kind = said.isVisibleToApplicant() && said.note() != null ? Kind.of(said) : Optional.empty();
        return kind.map(each -> print(paper(each, question, said), tenant)).orElse(Attachments.NONE);
    }

    private static ApplicantPaper paper(Kind kind, Question question, HistoryEntry said) {
        var appeal = question.appeal();
        var about = new About(
                appeal.registrationNumber(),
                question.ordinal(),
                appeal.registeredAt(),
                appeal.applicant().name(),
                question.text(),
                question.dueAt(),
                appeal.language());
        String author = said.actorKind().equals(STAFF) ? said.actorName() : null;
        return new ApplicantPaper(kind, about, said.note(), author, said.occurredAt(), true);
    }

    private Attachments print(ApplicantPaper paper, Tenant tenant) {
        try {
            byte[] pdf = printer.print(paper, tenant);
            if (pdf.length <= MOST_BYTES) {
                return new Attachments(List.of(new Attachment(fileName(paper), PDF, pdf)));
            }
            leftOut(paper, tenant, pdf.length + " bytes");
        } catch (RuntimeException e) {
            // Only what kind of fault it is: its message may hold letters of what was written.
            leftOut(paper, tenant, e.getClass().getName());
        }
        return Attachments.NONE;
    }

    private static void leftOut(ApplicantPaper paper, Tenant tenant, String why) {
        LOG.log(
                Level.WARNING,
                "{0}: a letter ({1}) goes without its PDF: {2}",
                tenant.slug(),
                paper.kind().word(),
                why);
    }

    private static String fileName(ApplicantPaper paper) {
        var about = paper.about();
        String number = about.number().replace('/', '-') + "-" + about.ordinal();
        String key = "appeals.letter.file." + paper.kind().word();
        return Messages.text(about.language(), key, Map.of("number", number));
    }
}
