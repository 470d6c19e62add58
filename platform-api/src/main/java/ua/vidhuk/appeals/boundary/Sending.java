package ua.vidhuk.appeals.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.files.entity.NewFile;

/**
 * An appeal with what comes along.
 *
 * @param input not yet checked
 * @param key what the sender marked the request with, or null; the same key with the same input again answers the same appeal
 * @param photos files for the first question; of a repeated request they are not kept twice
 * @param incidents into which questions are put at once, by their place from 0; one that is not open is passed over
 */
public record Sending(NewAppeal input, String key, List<NewFile> photos, Map<Integer, UUID> incidents) {

    public Sending {
        photos = List.copyOf(photos);
        incidents = Map.copyOf(incidents);
    }
}
