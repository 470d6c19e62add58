package ua.vidhuk.identity.boundary;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import ua.vidhuk.identity.control.LocalPath;
import ua.vidhuk.requests.boundary.RequestCookies;

/** Cookies that last from the beginning of a login to its end, so that nobody has a session before. */
final class LoginCookies {

    private static final String NEXT = "login.next";
    private static final int TEN_MINUTES = 600;

    private LoginCookies() {}

    static void keepNext(HttpServletResponse response, LocalPath next, boolean encrypted) {
        var cookie = new Cookie(NEXT, next.encoded());
        cookie.setMaxAge(TEN_MINUTES);
        harden(cookie, encrypted);
        response.addCookie(cookie);
    }

    static Optional<LocalPath> next(HttpServletRequest request) {
        return LocalPath.decode(RequestCookies.value(request, NEXT));
    }

    static void dropNext(HttpServletResponse response, boolean encrypted) {
        var cookie = new Cookie(NEXT, "");
        cookie.setMaxAge(0);
        harden(cookie, encrypted);
        response.addCookie(cookie);
    }

    /** Sent to the callback alone, never to scripts, and not with what other sites send, save by following a link. */
    static void harden(Cookie cookie, boolean encrypted) {
        cookie.setPath(LoginRoute.CALLBACK);
        cookie.setHttpOnly(true);
        cookie.setSecure(encrypted);
        cookie.setAttribute("SameSite", "Lax");
        if (cookie.getMaxAge() < 0) {
            cookie.setMaxAge(TEN_MINUTES);
        }
    }
}
