package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import ua.vidhuk.intake.entity.Signature;

/** The body of the request, byte for byte. */
@RequestScoped
public class ReceivedBody {

    private byte[] bytes = {};

    void keep(byte[] received) {
        bytes = received.clone();
    }

    /** The signature over this body that the headers claim. */
    Signature signed(String timestamp, String value) {
        return new Signature(timestamp, value, bytes);
    }
}
