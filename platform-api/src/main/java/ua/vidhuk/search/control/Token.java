package ua.vidhuk.search.control;

import java.util.List;

/**
 * A word of a text.
 *
 * @param form in small letters, without apostrophes and stress marks, ґ as г; one word between two spaces
 * @param stems basic forms that it may be a form of; the form itself for numbers
 * @param weak whether it says little by itself
 * @param start where it begins in the text
 * @param end where it ends
 */
record Token(String form, List<String> stems, boolean weak, int start, int end) {}
