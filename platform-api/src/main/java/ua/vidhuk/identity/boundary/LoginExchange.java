package ua.vidhuk.identity.boundary;

import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request as the OpenID mechanism is to see it: at our public address whatever a proxy has made of it, with login
 * cookies that fit the scheme, asking for a login, and leaving the session to us.
 */
final class LoginExchange extends HttpMessageContextWrapper {

    /** The scope under which the provider tells organizations; the mechanism knows no other. */
    static final String ORGANIZATION = "organization";

    /** What must be asked for to be told all of them; the mechanism refuses it, because the provider does not list it. */
    private static final String ALL_ORGANIZATIONS = ORGANIZATION + "%3A*";

    private static final Pattern SCOPE = Pattern.compile("([?&]scope=[^&]*\\b)" + ORGANIZATION + "(?=[+&]|%20|$)");

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    LoginExchange(HttpMessageContext context, String origin, boolean encrypted) {
        super(context);
        this.request = new AtPublicAddress(context.getRequest(), origin);
        this.response = new WithLoginCookies(context.getResponse(), encrypted);
    }

    @Override
    public boolean isProtected() {
        return true;
    }

    @Override
    public HttpServletRequest getRequest() {
        return request;
    }

    @Override
    public HttpServletResponse getResponse() {
        return response;
    }

    @Override
    public void setRegisterSession(String callerName, Set<String> groups) {
        // The session remembers the caller by itself: see SessionCaller.
    }

    /** The address of the provider's login with every organization asked for: asked for one, it leaves out who has two. */
    static String askingForAllOrganizations(String loginAddress) {
        return SCOPE.matcher(loginAddress).replaceFirst("$1" + ALL_ORGANIZATIONS);
    }

    private static final class AtPublicAddress extends HttpServletRequestWrapper {

        private final String origin;

        AtPublicAddress(HttpServletRequest request, String origin) {
            super(request);
            this.origin = origin;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(origin).append(LoginRoute.CALLBACK);
        }

        @Override
        public String getRequestURI() {
            return LoginRoute.CALLBACK;
        }

        @Override
        public String getQueryString() {
            return null;
        }

        @Override
        public Principal getUserPrincipal() {
            return null;
        }
    }

    private static final class WithLoginCookies extends HttpServletResponseWrapper {

        private final boolean encrypted;

        WithLoginCookies(HttpServletResponse response, boolean encrypted) {
            super(response);
            this.encrypted = encrypted;
        }

        @Override
        public void addCookie(Cookie cookie) {
            LoginCookies.harden(cookie, encrypted);
            super.addCookie(cookie);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(askingForAllOrganizations(location));
        }
    }
}
