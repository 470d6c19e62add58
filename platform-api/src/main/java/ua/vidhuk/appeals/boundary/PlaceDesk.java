package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ua.vidhuk.appeals.control.OutsidePlaces;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;

/** Tells who sends something whether the place lies in the community at all; nothing here is an error. */
@ApplicationScoped
@Transactional
public class PlaceDesk {

    @Inject
    OutsidePlaces places;

    /** Empty when the place lies within, when there is none, and when nobody knows how far the community reaches. */
    public Optional<OutsideView> outside(Double latitude, Double longitude) {
        return places.find(latitude, longitude).map(OutsideView::of);
    }

    /** The same in a sentence. */
    public Optional<String> notice(NewPlace place, Language language) {
        return places.warning("place", place, language)
                .map(each -> Messages.text(language, each.messageKey(), each.arguments()));
    }
}
