package ua.vidhuk.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import ua.vidhuk.identity.entity.Authentication;

/** Keeps what the authentication mechanism has found out with the request. */
final class Authentications {

    private static final String ATTRIBUTE = "ua.vidhuk.identity.authentication";

    private Authentications() {}

    static Authentication of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Authentication known ? known : Authentication.NOBODY;
    }

    static void note(HttpServletRequest request, Authentication authentication) {
        request.setAttribute(ATTRIBUTE, authentication);
    }
}
