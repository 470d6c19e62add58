package ua.vidhuk.knowledge.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** What can be told of works after they were announced. */
public enum WorksStep {
    /** News; the end stays as it was. */
    TELL("announced"),
    /** They last until another moment. */
    PROLONG("announced"),
    END("ended"),
    CANCEL("cancelled");

    private final String state;

    WorksStep(String state) {
        this.state = state;
    }

    public String word() {
        return EnumWord.of(this);
    }

    /** The word of the state behind the step. */
    public String state() {
        return state;
    }
}
