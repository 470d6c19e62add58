package ua.vidhuk.requests.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.requests.control.LanguageChoice;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/**
 * The language in which this request is answered: {@code ?lang=}, else the cookie {@code lang}, else the tenant's default.
 * Programs that call the API or Open311 may also say it by {@code Accept-Language}; pages do not heed it, because the law wants them to
 * open in the state language (docs/adr, decision 10).
 */
@RequestScoped
public class CurrentLanguage {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentTenant tenant;

    private Language chosen;

    public Language get() {
        if (chosen != null) {
            return chosen;
        }
        var known = tenant.find();
        var choice = known.map(each -> LanguageChoice.among(each.languages())).orElseGet(LanguageChoice::amongAll);
        Language language = choice.choose(
                LanguageChoice.asked(request.getQueryString()),
                RequestCookies.value(request, LanguageChoice.COOKIE),
                isForPrograms() ? request.getHeader("Accept-Language") : null);
        if (known.isPresent()) {
            chosen = language;
        }
        return language;
    }

    private boolean isForPrograms() {
        String address = request.getRequestURI();
        return address.contains("/api/") || address.contains("/open311/");
    }
}
