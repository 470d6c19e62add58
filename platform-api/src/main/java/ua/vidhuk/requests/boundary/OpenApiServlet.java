package ua.vidhuk.requests.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vidhuk.requests.control.OpenApiDocument;

/**
 * The description of the JSON API at {@code /openapi}: YAML, or JSON for who asks for it by {@code Accept} or
 * {@code ?format=json}. A servlet, because its exact path goes before the one at which the server would generate its own.
 */
@WebServlet(name = "openapi-document", urlPatterns = "/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenApiDocument document;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = wantsJson(request);
        byte[] body = json ? document.json() : document.yaml();
        response.setContentType(json ? "application/json" : "application/yaml");
        response.setHeader("Vary", "Accept");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "json".equalsIgnoreCase(request.getParameter("format"))
                || (accept != null && accept.contains("application/json"));
    }
}
