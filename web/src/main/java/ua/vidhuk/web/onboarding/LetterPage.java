package ua.vidhuk.web.onboarding;

import ua.vidhuk.web.page.PageModel;

/** A letter is on its way; says the same to everybody, so that nobody learns who has asked. */
public record LetterPage() implements PageModel {

    @Override
    public String template() {
        return "onboarding/letter.jte";
    }
}
