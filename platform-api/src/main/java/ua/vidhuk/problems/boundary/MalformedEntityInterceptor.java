package ua.vidhuk.problems.boundary;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/**
 * A body that cannot be read is the caller's mistake. Caught here, where bodies are read, because the same exceptions mean
 * a mistake of ours when they come from writing a response or from parsing what stands in the database.
 */
@Provider
public class MalformedEntityInterceptor implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (ProcessingException | JsonException | JsonbException | BadRequestException e) {
            throw ProblemFinder.deliberate(e).orElseGet(() -> new ProblemException(CommonProblem.MALFORMED_REQUEST));
        }
    }
}
