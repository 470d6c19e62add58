package ua.vidhuk.web.page;

/**
 * A moment in words, as templates print it.
 *
 * @param words "за 2 дні (24.11, 18:00)"
 * @param exact "24 листопада 2026 р., 18:00 (за Києвом)", for the title
 * @param iso for {@code <time datetime>}
 * @param past whether it lies behind us
 */
public record When(String words, String exact, String iso, boolean past) {}
