package ua.vidhuk.web.petitions;

import java.util.List;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.web.page.PageModel;

/** One's own petitions. */
public record MyPetitionsPage(List<PetitionRow> petitions) implements PageModel {

    @Override
    public String template() {
        return "petitions/mine.jte";
    }
}
