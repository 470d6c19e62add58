package ua.vidhuk.intake.entity;

/**
 * The consultations of a day (P2, P17).
 *
 * @param count all of them, by whatever channel
 * @param timed those of them that were given in a call of which answer and end are known
 * @param lengthSeconds the mean of those calls from answer to end; null when none is timed
 */
public record ConsultationFigures(int count, int timed, Integer lengthSeconds) {}
