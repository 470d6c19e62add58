package ua.vidhuk.appeals.boundary;

import java.util.UUID;

/**
 * What an appeal is by law.
 *
 * @param anonymous whether it does not say who sent it, or leaves no way to answer
 * @param signatories how many signed a collective one; null when it is none
 * @param repeatOf the earlier one that it repeats; null when it is no repeated one
 * @param repeatOfNumber registration number of that, or null
 * @param changeable whether the reader can say that it is another
 */
public record MarksView(
        boolean anonymous, Integer signatories, UUID repeatOf, String repeatOfNumber, boolean changeable) {}
