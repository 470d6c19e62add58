package ua.vidhuk.web.petitions;

import java.util.List;
import ua.vidhuk.petitions.control.OpenDataset;
import ua.vidhuk.web.page.PageModel;

/** The passports of open data, for people. */
public record OpenDataPage(List<OpenDataset> sets) implements PageModel {

    @Override
    public String template() {
        return "petitions/open-data.jte";
    }
}
