package ua.vidhuk.web.petitions;

import ua.vidhuk.web.page.PageModel;

/** A petition as other sites show it in a frame: its title, its count, and the way to its page. */
public record EmbedPage(PetitionReadPage petition) implements PageModel {

    @Override
    public String template() {
        return "petitions/embed.jte";
    }
}
