package ua.vidhuk.catalog.control;

import jakarta.json.JsonObject;
import ua.vidhuk.catalog.entity.CatalogEntry.Adoption;

/** What an entry becomes, by which act and by whom. */
record NewVersion(JsonObject fields, boolean active, Adoption adoption, String act, String by) {}
