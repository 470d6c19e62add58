package ua.vidhuk.deployment;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The login at Keycloak, on its own pages: first the name, then the password. */
final class SignIn {

    private SignIn() {}

    /** Goes to a page that wants somebody signed in, signs in, and is back there. */
    static void at(Page page, String address, String user) {
        page.navigate(address);
        fill(page, user);
        page.waitForURL(Pattern.compile(Pattern.quote(origin(address)) + "/.*"));
    }

    static void fill(Page page, String user) {
        page.locator("#username").fill(user);
        var password = page.locator("#password");
        if (!password.isVisible()) {
            page.locator("#kc-login").click();
        }
        password.fill(Welcome.SAMPLE_PASSWORD);
        page.locator("#kc-login").click();
    }

    private static String origin(String address) {
        return address.replaceFirst("^(https?://[^/]+).*$", "$1");
    }
}
