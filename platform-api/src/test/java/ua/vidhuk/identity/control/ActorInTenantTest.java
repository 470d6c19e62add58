package ua.vidhuk.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Caller;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.identity.entity.StaffMember;

class ActorInTenantTest {

    private static final UUID WATERWORKS = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    @Test
    void holdsOnlyTheRolesThatTokenAndTenantBothGive() {
        var member = new StaffMember("Олена", Set.of(Role.EXECUTOR, Role.CONTROLLER), WATERWORKS);

        var actor = ActorInTenant.onStaff(caller("executor", "operator", "offline_access"), member);

        assertThat(actor.roles()).containsExactly(Role.EXECUTOR);
        assertThat(actor.kind()).isEqualTo(ActorKind.STAFF);
        assertThat(actor.displayName()).isEqualTo("Олена");
        assertThat(actor.enterpriseId()).isEqualTo(WATERWORKS);
    }

    @Test
    void leavesAResidentTheirOwnRoleWithoutARow() {
        var actor = ActorInTenant.withoutOffice(caller("resident", "operator", "platform-admin"));

        assertThat(actor.roles()).containsExactly(Role.RESIDENT);
        assertThat(actor.kind()).isEqualTo(ActorKind.RESIDENT);
        assertThat(actor.enterpriseId()).isNull();
    }

    @Test
    void letsAPlatformAdministratorActOnlyOutsideTheTenants() {
        assertThat(ActorInTenant.onPlatform(caller("platform-admin", "operator"))
                        .roles())
                .containsExactly(Role.PLATFORM_ADMIN);
        assertThat(ActorInTenant.withoutOffice(caller("platform-admin")).roles())
                .isEmpty();
    }

    @Test
    void saysWhyAPermissionIsLacking() {
        var caller = caller("operator");

        assertThat(ActorInTenant.refusal(caller, Optional.of("lutsk"), false)).isEqualTo(IdentityProblem.OTHER_TENANT);
        assertThat(ActorInTenant.refusal(caller, Optional.of("brovary"), false))
                .isEqualTo(IdentityProblem.NOT_ON_STAFF);
        assertThat(ActorInTenant.refusal(caller, Optional.of("brovary"), true)).isEqualTo(IdentityProblem.FORBIDDEN);
        assertThat(ActorInTenant.refusal(caller, Optional.empty(), false)).isEqualTo(IdentityProblem.FORBIDDEN);
    }

    private static Caller caller(String... roles) {
        return new Caller("olena", "Олена з токена", Set.of("brovary"), Set.of(roles), false);
    }
}
