package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Stream;
import ua.vidhuk.onboarding.entity.NewExtent;
import ua.vidhuk.tenancy.entity.Extent;

/**
 * Where a community lies, as it is typed.
 *
 * @param south degrees, with a point or a comma
 * @param west likewise
 * @param north likewise
 * @param east likewise
 * @param seen what is changed, as the registry keeps it; empty when nobody had said
 */
public record ExtentForm(String south, String west, String north, String east, String seen) {

    static ExtentForm of(Extent kept) {
        return kept == null
                ? new ExtentForm("", "", "", "", "")
                : new ExtentForm(
                        Extent.plain(kept.south()),
                        Extent.plain(kept.west()),
                        Extent.plain(kept.north()),
                        Extent.plain(kept.east()),
                        kept.written());
    }

    static ExtentForm of(MultivaluedMap<String, String> fields) {
        return new ExtentForm(
                RuleRow.text(fields, "extent.south"),
                RuleRow.text(fields, "extent.west"),
                RuleRow.text(fields, "extent.north"),
                RuleRow.text(fields, "extent.east"),
                RuleRow.text(fields, "seen"));
    }

    /** The same as a change of what is kept now. */
    ExtentForm over(Extent kept) {
        return new ExtentForm(south, west, north, east, of(kept).seen());
    }

    /** Null when nothing is typed: then nothing is said. */
    NewExtent typed() {
        return Stream.of(south, west, north, east).allMatch(String::isEmpty)
                ? null
                : new NewExtent(degrees(south), degrees(west), degrees(north), degrees(east));
    }

    /** Null when nobody had said; what is no box is none that could have been seen. */
    NewExtent changed() {
        try {
            return seen.isEmpty() ? null : NewExtent.of(Extent.parse(seen));
        } catch (IllegalArgumentException e) {
            return new NewExtent(null, null, null, null);
        }
    }

    private static Double degrees(String typed) {
        Double degrees = TypedPlace.degrees(typed);
        return typed.isEmpty() || degrees != null ? degrees : (Double) Double.NaN;
    }
}
