package ua.vidhuk.appeals.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import ua.vidhuk.appeals.entity.FilterWords;

/** What may stand in the address of a list of questions. */
public class FilterParameters {

    /** Words of states; may be repeated. */
    @QueryParam("state")
    public List<String> states;

    /** Code of a category. */
    @QueryParam("category")
    public String category;

    /** Code of an enterprise. */
    @QueryParam("executor")
    public String executor;

    /** {@code true}: only open ones past their deadline. */
    @QueryParam("overdue")
    public boolean overdue;

    /** Registration number of the appeal. */
    @QueryParam("number")
    public String number;

    /** {@code west,south,east,north} in degrees: only what lies in this part of the map. */
    @QueryParam("box")
    public String box;

    /** {@code true}: only what has no place on the map. */
    @QueryParam("unlocated")
    public boolean unlocated;

    /** {@code anonymous}, {@code repeated} or {@code collective}. */
    @QueryParam("mark")
    public String mark;

    /** {@code newest} or {@code most-urgent}. */
    @QueryParam("order")
    public String order;

    /** As they would stand in an address. */
    static FilterParameters of(FilterWords words) {
        var parameters = new FilterParameters();
        parameters.states = words.states();
        parameters.category = words.category();
        parameters.executor = words.executor();
        parameters.overdue = words.overdue();
        parameters.number = words.number();
        parameters.mark = words.mark();
        parameters.box = words.box();
        parameters.unlocated = words.unlocated();
        parameters.order = words.order();
        return parameters;
    }
}
