package ua.vidhuk.requests.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.requests.control.FinishedRequest;
import ua.vidhuk.requests.control.LanguageChoice;
import ua.vidhuk.requests.control.PublicAddress;
import ua.vidhuk.requests.control.RequestLog;
import ua.vidhuk.requests.control.RequestMetrics;
import ua.vidhuk.requests.control.SecurityHeaders;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The outermost filter, round static files too: id, security headers, the choice of a language, log and metrics. */
public class RequestFrame extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    transient SecurityHeaders headers;

    @Inject
    transient PublicAddress publicAddress;

    @Inject
    transient RequestLog log;

    @Inject
    transient RequestMetrics metrics;

    @Inject
    transient CurrentTenant tenant;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        response.setHeader("X-Request-Id", RequestFacts.id(request));
        headers.put(response);
        LanguageChoice.asked(request.getQueryString()).ifPresent(language -> remember(language, response));
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            if (request.isAsyncStarted()) {
                String slug = tenantSlug();
                request.getAsyncContext()
                        .addListener(new AtTheEnd(() -> finish(request, response, slug, begin, false)));
            } else {
                finish(request, response, tenantSlug(), begin, failed);
            }
        }
    }

    private void remember(Language language, HttpServletResponse response) {
        var cookie = new Cookie(LanguageChoice.COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(publicAddress.isEncrypted());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String tenantSlug() {
        return tenant.find().map(each -> each.slug().value()).orElse("-");
    }

    private void finish(
            HttpServletRequest request, HttpServletResponse response, String slug, long begin, boolean failed) {
        var finished = new FinishedRequest(
                request.getMethod(),
                RequestFacts.route(request)
                        .orElseGet(() -> request.getHttpServletMapping().getPattern()),
                slug,
                failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus(),
                (System.nanoTime() - begin) / 1_000_000,
                RequestFacts.id(request));
        log.write(finished);
        metrics.count(finished);
    }

    private record AtTheEnd(Runnable work) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            work.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // completion follows
        }

        @Override
        public void onError(AsyncEvent event) {
            // completion follows
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
