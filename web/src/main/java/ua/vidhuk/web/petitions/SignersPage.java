package ua.vidhuk.web.petitions;

import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.boundary.SignerPage;
import ua.vidhuk.web.page.PageModel;

/** Who signed a petition, a page of them. */
public record SignersPage(PetitionView petition, SignerPage signers) implements PageModel {

    @Override
    public String template() {
        return "petitions/signers.jte";
    }
}
