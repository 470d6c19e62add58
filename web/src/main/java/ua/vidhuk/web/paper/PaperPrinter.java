package ua.vidhuk.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vidhuk.appeals.control.LetterPrinter;
import ua.vidhuk.appeals.entity.ApplicantPaper;
import ua.vidhuk.appeals.entity.OutgoingPaper;
import ua.vidhuk.onboarding.boundary.ArmsDesk;
import ua.vidhuk.tenancy.entity.Tenant;

/** Prints letters for the room that writes them. */
@ApplicationScoped
public class PaperPrinter implements LetterPrinter {

    @Inject
    ArmsDesk arms;

    @Override
    public byte[] print(ApplicantPaper paper, Tenant tenant) {
        var head = new Letterhead(tenant, picture(tenant), paper.about().language(), paper.at(), paper.author());
        return new ApplicantLetter(paper, head).print();
    }

    @Override
    public byte[] print(OutgoingPaper paper, Tenant tenant) {
        var letter = paper.letter();
        var head = new Letterhead(tenant, picture(tenant), tenant.defaultLanguage(), letter.sentAt(), letter.sentBy());
        return new ForwardingLetter(paper, head).print();
    }

    private byte[] picture(Tenant tenant) {
        return tenant.arms() == null ? null : arms.read(tenant.arms()).orElse(null);
    }
}
