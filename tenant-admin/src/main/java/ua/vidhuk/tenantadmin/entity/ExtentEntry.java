package ua.vidhuk.tenantadmin.entity;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The box on the map in which the territory lies, in degrees (WGS 84).
 *
 * @param south its lowest latitude
 * @param west its lowest longitude
 * @param north its highest latitude
 * @param east its highest longitude
 */
public record ExtentEntry(BigDecimal south, BigDecimal west, BigDecimal north, BigDecimal east) {

    private static final int PLACES = 8;

    /**
     * @throws TenantFileException when a side is missing, beyond the earth or on the wrong side of its opposite
     */
    public ExtentEntry {
        within(south, north, 90, "south and north");
        within(west, east, 180, "west and east");
    }

    private static void within(BigDecimal low, BigDecimal high, int most, String sides) {
        boolean inOrder = low != null && high != null && low.compareTo(high) < 0;
        var limit = BigDecimal.valueOf(most);
        if (!inOrder || low.compareTo(limit.negate()) < 0 || high.compareTo(limit) > 0) {
            throw new TenantFileException(sides + " of the extent are degrees up to " + most + ", the smaller first");
        }
        if (Stream.of(low, high).anyMatch(each -> each.scale() > PLACES)) {
            throw new TenantFileException(sides + " of the extent have at most " + PLACES + " decimal places");
        }
    }

    /** As the registry keeps it. */
    public String written() {
        return Stream.of(south, west, north, east)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
    }
}
