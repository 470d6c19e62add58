package ua.vidhuk.appeals.control;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.Parcel;
import ua.vidhuk.appeals.entity.Particular;

/** A parcel as it travels. */
final class ParcelJson {

    private ParcelJson() {}

    static String write(Parcel parcel) {
        var all = Json.createObjectBuilder();
        put(all, "number", parcel.number());
        put(all, "language", parcel.language());
        put(all, "name", parcel.applicant().name());
        put(all, "phone", parcel.applicant().phone());
        put(all, "email", parcel.applicant().email());
        put(all, "category", parcel.category());
        put(all, "text", parcel.text());
        put(all, "street", parcel.place().street());
        put(all, "house", parcel.place().house());
        if (parcel.place().latitude() != null) {
            all.add("latitude", parcel.place().latitude());
            all.add("longitude", parcel.place().longitude());
        }
        var particulars = Json.createArrayBuilder();
        parcel.particulars()
                .forEach(each -> particulars.add(
                        Json.createObjectBuilder().add("asked", each.asked()).add("said", each.said())));
        all.add("particulars", particulars);
        put(all, "reason", parcel.reason());
        return all.build().toString();
    }

    private static void put(JsonObjectBuilder all, String name, String value) {
        if (value != null) {
            all.add(name, value);
        }
    }

    static Parcel read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            return new Parcel(
                    all.getString("number"),
                    all.getString("language"),
                    new NewApplicant(
                            all.getString("name", null), all.getString("phone", null), all.getString("email", null)),
                    all.getString("category"),
                    all.getString("text"),
                    new NewPlace(
                            all.getString("street", null),
                            all.getString("house", null),
                            degrees(all, "latitude"),
                            degrees(all, "longitude")),
                    all.getJsonArray("particulars").getValuesAs(JsonObject.class).stream()
                            .map(each -> new Particular(each.getString("asked"), each.getString("said")))
                            .toList(),
                    all.getString("reason"));
        }
    }

    private static Double degrees(JsonObject all, String name) {
        JsonNumber number = all.getJsonNumber(name);
        return number == null ? null : number.doubleValue();
    }
}
