package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads the body once for its signature, and lets it be read again for what it says. */
@Provider
@KeptBody
@ApplicationScoped
public class BodyKeeper implements ContainerRequestFilter {

    @Inject
    ReceivedBody body;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        // Not beyond its declared length: after a request that offers another protocol the server waits for more of it.
        int length = request.getLength();
        byte[] bytes = length < 0
                ? request.getEntityStream().readAllBytes()
                : request.getEntityStream().readNBytes(length);
        body.keep(bytes);
        request.setEntityStream(new ByteArrayInputStream(bytes));
    }
}
