package ua.vidhuk.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.Map;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Writes pages by templates that were compiled with the application; static parts are UTF-8 bytes already. */
@Provider
@ApplicationScoped
public class PageWriter implements MessageBodyWriter<Page> {

    static final String TEMPLATES = "ua.vidhuk.web.templates";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageWriter.class.getClassLoader(), TEMPLATES);

    @Inject
    Visit visit;

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentTenant currentTenant;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        // The whole page is rendered before its first byte leaves, so that a failure is an error page and not half a
        // page.
        Utf8ByteOutput html = render(page.model(), screen());
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, html.getContentLength());
        html.writeTo(body);
    }

    Utf8ByteOutput render(PageModel model, Screen screen) {
        var html = new Utf8ByteOutput();
        templates.render(model.template(), Map.of("screen", screen, "model", model), html);
        return html;
    }

    private Screen screen() {
        return new Screen(
                Words.in(language.get()),
                currentTenant.find().orElse(null),
                currentTenant.base(),
                visit,
                currentActor.get(),
                clock.instant());
    }
}
