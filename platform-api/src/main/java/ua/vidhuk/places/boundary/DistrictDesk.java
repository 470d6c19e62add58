package ua.vidhuk.places.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.places.control.DistrictBook;
import ua.vidhuk.places.control.DistrictCheck;
import ua.vidhuk.places.control.Districts;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.places.entity.NewDistrict;
import ua.vidhuk.places.entity.PlacesProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** The districts into which the tenant divides its territory (P16), one transaction a call. */
@ApplicationScoped
@Transactional
public class DistrictDesk {

    @Inject
    Districts districts;

    @Inject
    DistrictBook book;

    @Inject
    DistrictCheck check;

    /** All of them by name, at most 200, without what belongs to them. */
    public List<District> all() {
        return districts.all();
    }

    /**
     * @throws ProblemException {@code district-not-found}
     */
    public District read(UUID id) {
        return districts.find(id).orElseThrow(() -> new ProblemException(PlacesProblem.DISTRICT_NOT_FOUND));
    }

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public District add(NewDistrict typed, Actor actor) {
        var fresh = new NewDistrict(null, typed.name(), typed.settlements(), typed.streets());
        return read(book.add(check.check(fresh), actor));
    }

    /**
     * Replaces it by what is typed.
     *
     * @throws InvalidInputException naming every field that is missing or wrong
     * @throws ProblemException {@code district-not-found}, {@code changed-meanwhile}
     */
    public District change(UUID id, NewDistrict typed, Actor actor) {
        read(id);
        if (typed.seen() == null) {
            throw new InvalidInputException(FieldProblem.required("seen"));
        }
        book.change(id, check.check(typed), actor);
        return read(id);
    }

    /**
     * @param seen the version that was seen
     * @throws ProblemException {@code district-not-found}, {@code district-in-use} while rules name it, {@code
     *     changed-meanwhile}
     */
    public void remove(UUID id, long seen, Actor actor) {
        read(id);
        book.remove(id, seen, actor);
    }
}
