package ua.vidhuk.petitions.entity;

/** What came of a wish to sign, or to take a signature back. */
public enum SigningOutcome {
    SIGNED,
    /** Had signed before; nothing changed. */
    ALREADY_SIGNED,
    WITHDRAWN,
    /** There was no signature to take back. */
    NOT_SIGNED,
    NOT_COLLECTING,
    NOT_FOUND,
    /** The person's signature was found to be forged. */
    INVALIDATED
}
