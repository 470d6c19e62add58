package ua.vidhuk.web.petitions;

import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.web.page.PageModel;

/**
 * A sheet to be printed, on which signatures are collected on paper.
 *
 * @param petition for which
 * @param address of its page, in words and as a QR code
 */
public record PaperFormPage(PetitionView petition, String address, QrCode code) implements PageModel {

    /** As many as fit on a sheet of A4 under the petition. */
    public static final int LINES = 12;

    static PaperFormPage of(PetitionView petition, String address) {
        return new PaperFormPage(petition, address, QrCode.of(address));
    }

    @Override
    public String template() {
        return "petitions/paper.jte";
    }

    public int lines() {
        return LINES;
    }
}
