package ua.vidhuk.onboarding.boundary;

import java.util.List;
import ua.vidhuk.onboarding.entity.CodifierHromada;

/**
 * Hromadas of the codifier, by name.
 *
 * @param next what continues the list, or null at its end
 */
public record HromadaPage(List<CodifierHromada> items, String next) {

    public HromadaPage {
        items = List.copyOf(items);
    }
}
