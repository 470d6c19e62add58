package ua.vidhuk.requests.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.Set;
import ua.vidhuk.requests.control.PublicAddress;

/** Puts {@link RequestFrame} before all other filters, and keeps sessions in a cookie that only we can read. */
@WebListener
public class ContextSetup implements ServletContextListener {

    private static final int IDLE_MINUTES = 8 * 60;

    @Inject
    PublicAddress publicAddress;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        var frame = context.addFilter("requestFrame", RequestFrame.class);
        frame.setAsyncSupported(true);
        frame.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        context.setSessionTimeout(IDLE_MINUTES);
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        var cookie = context.getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(publicAddress.isEncrypted());
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }
}
