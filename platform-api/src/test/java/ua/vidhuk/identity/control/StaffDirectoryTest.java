package ua.vidhuk.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.identity.entity.StaffMember;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.testing.FixedTenants;

class StaffDirectoryTest {

    private static final FixedTenants TENANTS = new FixedTenants(new TenantSlug("brovary"), new TenantSlug("lutsk"));
    private static final Tenant BROVARY = TENANTS.bySlug("brovary").orElseThrow();
    private static final Tenant LUTSK = TENANTS.bySlug("lutsk").orElseThrow();
    private static final StaffMember OLENA = new StaffMember("Олена", Set.of(Role.OPERATOR), null);

    private final StaffDirectory directory = new StaffDirectory();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private Optional<StaffMember> row = Optional.of(OLENA);
    private int reads;
    private LocalDate askedFor;

    @BeforeEach
    void prepare() {
        InstantSource source = () -> now;
        directory.clock = source.withZone(ZoneOffset.UTC);
        directory.source = (username, today) -> {
            reads++;
            askedFor = today;
            return row;
        };
    }

    @Test
    void readsEachMemberOnceInTenSeconds() {
        directory.find(BROVARY, "olena");
        now = now.plusSeconds(9);
        assertThat(directory.find(BROVARY, "olena")).contains(OLENA);

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void noticesWithinTenSecondsThatAMemberHasLeft() {
        directory.find(BROVARY, "olena");
        row = Optional.empty();
        now = now.plus(Duration.ofSeconds(10));

        assertThat(directory.find(BROVARY, "olena")).isEmpty();
    }

    @Test
    void neverTakesAMemberOfOneTenantForOneOfAnother() {
        directory.find(BROVARY, "olena");
        row = Optional.empty();

        assertThat(directory.find(LUTSK, "olena")).isEmpty();
        assertThat(directory.find(BROVARY, "olena")).contains(OLENA);
    }

    @Test
    void asksForTheDayOfTheTenantNotOfTheServer() {
        now = Instant.parse("2026-11-22T22:30:00Z");
        directory.find(BROVARY, "olena");

        assertThat(askedFor).isEqualTo(LocalDate.of(2026, 11, 23));
    }
}
