package ua.vidhuk.search.entity;

/**
 * A part of a text that is shown.
 *
 * @param text as it stands there
 * @param marked whether it is what was sought
 */
public record Piece(String text, boolean marked) {}
