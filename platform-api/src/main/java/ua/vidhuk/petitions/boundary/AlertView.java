package ua.vidhuk.petitions.boundary;

import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.petitions.control.AlertList.Alert;

/**
 * A petition that was signed unusually fast.
 *
 * @param from since when
 * @param signatures from then until it was noticed
 * @param usual how many the petition got in as much time before
 */
public record AlertView(
        UUID id,
        UUID petition,
        String number,
        String title,
        Instant from,
        Instant noticedAt,
        int signatures,
        int usual) {

    static AlertView of(Alert alert) {
        return new AlertView(
                alert.id(),
                alert.petition(),
                alert.number(),
                alert.title(),
                alert.from(),
                alert.noticedAt(),
                alert.signatures(),
                alert.usual());
    }
}
