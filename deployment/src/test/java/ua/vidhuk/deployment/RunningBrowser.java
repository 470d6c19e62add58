package ua.vidhuk.deployment;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real browser, started once for all tests; each test gets visitors of its own and leaves nothing behind.
 *
 * <p>Use: {@code @ExtendWith({RunningPlatform.class, RunningBrowser.class})} and parameters of both types.
 */
public final class RunningBrowser implements AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(RunningBrowser.class);
    private static final String CONTEXTS = "contexts";

    private Chromium chromium;
    private ExtensionContext test;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent("chromium", key -> Chromium.start(), Chromium.class);
        test = context;
        return this;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts(context).forEach(BrowserContext::close);
        contexts(context).clear();
    }

    /** Somebody at a laptop with everything as it comes. */
    Page visitor() {
        return visitor(Visitors.atALaptop());
    }

    Page visitor(Browser.NewContextOptions options) {
        var context = chromium.browser().newContext(options);
        context.setDefaultTimeout(30_000);
        contexts(test).add(context);
        return context.newPage();
    }

    /** A sample user who is signed in already; the login is made once for each and then remembered. */
    Page staff(RunningPlatform platform, String slug, String user, Browser.NewContextOptions options) {
        var session = chromium.session(user, () -> {
            var page = visitor();
            SignIn.at(page, platform.url() + "/" + slug + "/workspace", user);
            return page.context().storageState();
        });
        return visitor(options.setStorageState(session));
    }

    @SuppressWarnings("unchecked")
    private static List<BrowserContext> contexts(ExtensionContext context) {
        return context.getStore(SPACE)
                .getOrComputeIfAbsent(CONTEXTS, key -> new ArrayList<BrowserContext>(), List.class);
    }
}
