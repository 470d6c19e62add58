package ua.vidhuk.intake.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** What a system outside sends to the tenant. */
public enum SystemKind {
    /** A telephone exchange, which tells of calls. */
    PBX(6_000),
    /** A client of Open311, which shows its key with each request (P8). */
    OPEN311(120),
    /** A source of appeals, which signs what it sends (I3). */
    SOURCE(600);

    private final int requestsPerMinute;

    SystemKind(int requestsPerMinute) {
        this.requestsPerMinute = requestsPerMinute;
    }

    /** How often a system of this kind may send, unless it is told otherwise. */
    public int requestsPerMinute() {
        return requestsPerMinute;
    }

    /** Whether it shows a key, of which only the hash is kept, and signs nothing. */
    public boolean showsKey() {
        return this == OPEN311;
    }

    /** As it stands in JSON, tables and message keys. */
    public String word() {
        return EnumWord.of(this);
    }
}
