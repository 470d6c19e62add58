package ua.vidhuk.intake.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.persistence.control.EnumWord;

/** What has become of a letter. */
public enum LetterState {
    /** A draft: somebody has to decide. */
    WAITING,
    /** Written by a program; nobody need look at it. */
    SET_ASIDE,
    SPAM,
    /** An appeal was registered of it. */
    REGISTERED,
    /** It is the applicant's word on an appeal. */
    ATTACHED,
    REJECTED;

    private static final Set<LetterState> UNDECIDED = EnumSet.of(WAITING, SET_ASIDE, SPAM, REJECTED);

    /** Whether an appeal can be registered of it, and it can be attached to one. */
    public boolean canBecomeAppeal() {
        return UNDECIDED.contains(this);
    }

    /** Whether it can be made to wait again. */
    public boolean canWaitAgain() {
        return this == SET_ASIDE || this == SPAM || this == REJECTED;
    }

    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<LetterState> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
