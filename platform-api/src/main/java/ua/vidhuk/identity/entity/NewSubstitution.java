package ua.vidhuk.identity.entity;

import java.time.LocalDate;

/**
 * Who shall stand in for whom, as somebody typed it; any part may be null.
 *
 * @param absent login of who is away
 * @param substitute login of who stands in
 * @param lastDay included
 */
public record NewSubstitution(String absent, String substitute, LocalDate firstDay, LocalDate lastDay) {}
