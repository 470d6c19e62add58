package ua.vidhuk.petitions.entity;

/**
 * A rule of alerts as somebody enters it.
 *
 * @param minutes within which signing is looked at, 1 to 1,440
 * @param signatures at least so many in that time
 * @param times and at least so many times what is usual
 */
public record NewAlertRule(Integer minutes, Integer signatures, Integer times) {}
