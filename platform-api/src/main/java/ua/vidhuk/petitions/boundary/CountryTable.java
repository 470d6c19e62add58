package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.petitions.control.CountryFilter;
import ua.vidhuk.petitions.control.CountryList;
import ua.vidhuk.petitions.control.PublishedMonths;
import ua.vidhuk.petitions.control.PublishedMonths.Place;
import ua.vidhuk.petitions.entity.CountryPetition;

/** Reads what tenants published, each call a transaction of the role that the thread is bound to. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class CountryTable {

    @Inject
    CountryList list;

    @Inject
    PublishedMonths published;

    List<CountryPetition> page(CountryFilter filter, Cursor after, int limit) {
        return list.page(filter, after, limit);
    }

    List<YearMonth> months() {
        return published.monthsOfTheCountry();
    }

    List<Place> of(YearMonth month) {
        return published.ofTheCountry(month);
    }

    Map<String, LocalizedText> topics() {
        return list.topics();
    }
}
