package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.vidhuk.places.control.DistrictUse;

/** A district that a rule names is not removed. */
@ApplicationScoped
public class RoutedDistricts implements DistrictUse {

    @Inject
    RoutingBook book;

    @Override
    public boolean isUsed(UUID district) {
        return book.current().rules().stream().anyMatch(each -> district.equals(each.district()));
    }
}
