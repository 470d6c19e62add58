package ua.vidhuk.web.workspace;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import ua.vidhuk.identity.entity.Actor;

/** What an address of the workspace and the browser's cookies say of the list. */
public class ListRequest {

    /** The cookie that keeps how high rows are. */
    static final String DENSITY = "density";

    static final String COMPACT = "compact";

    /** The cookie that keeps which columns are left out. */
    static final String HIDDEN_COLUMNS = "hidden-columns";

    /** The parameter in which a form says how much of the history its page showed. */
    static final String SEEN = "seen";

    @Context
    UriInfo address;

    @CookieParam(DENSITY)
    String density;

    @CookieParam(HIDDEN_COLUMNS)
    String hiddenColumns;

    ListQuery query(Actor actor) {
        return ListQuery.of(address.getQueryParameters(), actor);
    }

    /** How rows look in this browser. */
    ListLook look() {
        return new ListLook(COMPACT.equals(density), ListColumn.hiddenBy(hiddenColumns));
    }

    /** The newest entry of the history on the page whose form this is; null when that is not known. */
    Instant seen() {
        try {
            return Instant.parse(word(SEEN));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A word of the query that is none of the list's: what was just done, which form is open. */
    String word(String name) {
        String value = address.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }
}
