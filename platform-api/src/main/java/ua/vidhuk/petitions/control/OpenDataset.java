package ua.vidhuk.petitions.control;

import java.util.List;
import ua.vidhuk.persistence.control.EnumWord;

/** The sets of open data that this room publishes (КМУ № 835), with their fields in the order in which they are written. */
public enum OpenDataset {
    /** Petitions that are public, and what came of them. */
    PETITIONS(
            "id",
            "number",
            "title",
            "category",
            "state",
            "publishedAt",
            "collectingUntil",
            "threshold",
            "signatures",
            "reachedAt",
            "decidedAt",
            "refusedFor",
            "appealNumber",
            "address"),
    /** How many signed on which day; nobody's name. */
    PETITION_SIGNATURES("petition", "number", "day", "channel", "signatures");

    private final List<String> fields;

    OpenDataset(String... fields) {
        this.fields = List.of(fields);
    }

    public List<String> fields() {
        return fields;
    }

    /** Its word in addresses, file names and message keys: {@code petition-signatures}. */
    public String word() {
        return EnumWord.of(this);
    }
}
