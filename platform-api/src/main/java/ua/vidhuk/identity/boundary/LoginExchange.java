package ua.vidhuk.identity.boundary;

import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.security.Principal;
import java.util.Set;

/**
 * A request as the OpenID mechanism is to see it: at our public address whatever a proxy has made of it, with login
 * cookies that fit the scheme, asking for a login, and leaving the session to us.
 */
final class LoginExchange extends HttpMessageContextWrapper {

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
    }
}
