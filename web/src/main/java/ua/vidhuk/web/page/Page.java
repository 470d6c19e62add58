package ua.vidhuk.web.page;

/**
 * An answer that is a page for people.
 *
 * @param model what it shows
 * @param status the HTTP status
 * @param audience who may see, keep and find it
 */
public record Page(PageModel model, int status, Audience audience) {

    /** Who may see, keep and find a page. */
    public enum Audience {
        /** Anybody, and search engines. */
        EVERYBODY,
        /** The one person who asked: kept by the browser for going back, by nobody between, and never indexed. */
        VISITOR,
        /** Whoever has the secret in the address: never kept, never indexed, and the address is told to no other site. */
        HOLDER_OF_SECRET
    }

    public static Page of(PageModel model) {
        return new Page(model, 200, Audience.EVERYBODY);
    }

    /** A page that shows what this visitor typed, or what staff may see. */
    public static Page personal(PageModel model) {
        return new Page(model, 200, Audience.VISITOR);
    }

    /** A page whose address is itself a secret. */
    public static Page secret(PageModel model) {
        return new Page(model, 200, Audience.HOLDER_OF_SECRET);
    }

    public Page withStatus(int status) {
        return new Page(model, status, audience);
    }
}
