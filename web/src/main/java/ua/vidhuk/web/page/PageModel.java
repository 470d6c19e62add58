package ua.vidhuk.web.page;

/** What one page shows; a record, one for each template. */
public interface PageModel {

    /** The template that shows it, below {@code src/main/jte}: {@code portal/home.jte}. */
    String template();
}
