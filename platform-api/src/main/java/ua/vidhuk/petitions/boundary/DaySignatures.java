package ua.vidhuk.petitions.boundary;

import java.time.LocalDate;

/** How many signed on a day of the tenant's zone. */
public record DaySignatures(LocalDate day, long signatures) {}
