package ua.vidhuk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Status and headers of a page, by who may see, keep and find it. */
@Provider
@ApplicationScoped
public class PageHeaders implements ContainerResponseFilter {

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page page)) {
            return;
        }
        if (response.getStatus() == 200) {
            response.setStatus(page.status());
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        headers.putSingle(HttpHeaders.VARY, "Cookie, HX-Request");
        switch (page.audience()) {
            case EVERYBODY -> headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
            case VISITOR -> {
                // A page of a problem has said "no-store" already.
                headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
                headers.putSingle("X-Robots-Tag", "noindex");
            }
            case HOLDER_OF_SECRET -> {
                headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
                headers.putSingle("X-Robots-Tag", "noindex, nofollow");
                headers.putSingle("Referrer-Policy", "no-referrer");
            }
        }
    }
}
