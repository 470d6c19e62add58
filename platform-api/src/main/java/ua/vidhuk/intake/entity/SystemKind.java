package ua.vidhuk.intake.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** What a system outside sends to the tenant. */
public enum SystemKind {
    /** A telephone exchange, which tells of calls. */
    PBX(6_000);

    private final int requestsPerMinute;

    SystemKind(int requestsPerMinute) {
        this.requestsPerMinute = requestsPerMinute;
    }

    /** How often a system of this kind may send, unless it is told otherwise. */
    public int requestsPerMinute() {
        return requestsPerMinute;
    }

    /** As it stands in JSON, tables and message keys. */
    public String word() {
        return EnumWord.of(this);
    }
}
