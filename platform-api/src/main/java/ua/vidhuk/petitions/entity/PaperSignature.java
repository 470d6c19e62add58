package ua.vidhuk.petitions.entity;

import java.time.LocalDate;

/**
 * A line of a sheet on which signatures were collected on paper, as staff read it.
 *
 * @param name as written, family name first
 * @param bornOn with the name tells one person from another; is not kept
 * @param showName whether the person agreed that everybody reads the name
 * @param isAnotherPerson whether staff have seen that somebody of the same name has signed, and found that it is another person
 */
public record PaperSignature(String name, LocalDate bornOn, boolean showName, boolean isAnotherPerson) {}
