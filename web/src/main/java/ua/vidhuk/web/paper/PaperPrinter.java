package ua.vidhuk.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vidhuk.appeals.control.LetterPrinter;
import ua.vidhuk.appeals.entity.OutgoingPaper;
import ua.vidhuk.onboarding.boundary.ArmsDesk;
import ua.vidhuk.tenancy.entity.Tenant;

/** Prints letters to bodies outside for the room that writes them; such a letter is in the tenant's first language. */
@ApplicationScoped
public class PaperPrinter implements LetterPrinter {

    @Inject
    ArmsDesk arms;

    @Override
    public byte[] print(OutgoingPaper paper, Tenant tenant) {
        byte[] picture = tenant.arms() == null ? null : arms.read(tenant.arms()).orElse(null);
        var letter = paper.letter();
        var head = new Letterhead(tenant, picture, tenant.defaultLanguage(), letter.sentAt(), letter.sentBy());
        return new ForwardingLetter(paper, head).print();
    }
}
