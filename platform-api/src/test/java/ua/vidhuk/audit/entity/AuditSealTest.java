package ua.vidhuk.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditSealTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

    @Test
    void holdsOverTheEntriesThatItWasMadeOf() {
        var seal = AuditSeal.over(1, NOON, AuditSeal.BEGINNING, List.of(entry("appeal.read", Map.of("a", "1"))));

        assertThat(seal.isOver(AuditSeal.BEGINNING, List.of(entry("appeal.read", Map.of("a", "1")))))
                .isTrue();
    }

    @Test
    void breaksWithAnyChange() {
        var entries = List.of(entry("appeal.read", Map.of("a", "1")));
        var seal = AuditSeal.over(1, NOON, AuditSeal.BEGINNING, entries);

        assertThat(seal.isOver(AuditSeal.BEGINNING, List.of(entry("appeal.edit", Map.of("a", "1")))))
                .isFalse();
        assertThat(seal.isOver(AuditSeal.BEGINNING, List.of(entry("appeal.read", Map.of("a", "2")))))
                .isFalse();
        assertThat(seal.isOver(AuditSeal.BEGINNING, List.of())).isFalse();
        assertThat(seal.isOver("f".repeat(64), entries)).isFalse();
    }

    @Test
    void textsCannotMoveFromOneFieldToTheNext() {
        var left = AuditSeal.over(1, NOON, AuditSeal.BEGINNING, List.of(entry("appeal.readx", Map.of())));
        var right = AuditSeal.over(1, NOON, AuditSeal.BEGINNING, List.of(entry("appeal.read", Map.of("x", ""))));

        assertThat(left.hash()).isNotEqualTo(right.hash());
    }

    @Test
    void theHashStaysTheSameForEver() {
        var seal =
                AuditSeal.over(1, NOON, AuditSeal.BEGINNING, List.of(entry("appeal.read", Map.of("b", "2", "a", "1"))));

        assertThat(seal.hash()).isEqualTo("5ef7dbd49da53c08679298ddef1cbf71f6bebb93ed66d3d88c38de09f6c91982");
    }

    private static AuditEntry entry(String action, Map<String, String> detail) {
        return new AuditEntry(ID, NOON, "staff:brovary-operator", action, "appeal", "42", detail);
    }
}
