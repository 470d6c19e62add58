package ua.vidhuk.web.page;

import jakarta.enterprise.context.RequestScoped;
import ua.vidhuk.search.boundary.NewsDesk;

/** How this request wants its page: in which colours, whole or a fragment, and at which address it stands. */
@RequestScoped
public class Visit {

    private Theme theme = Theme.SYSTEM;
    private String address = "/";
    private boolean fragment;
    private long news = NewsDesk.UNKNOWN;

    void begin(Theme theme, String address, boolean fragment) {
        this.theme = theme;
        this.address = address;
        this.fragment = fragment;
    }

    void beginAt(long position) {
        news = position;
    }

    /** Where the news stood before anything of the page was read, or {@link NewsDesk#UNKNOWN}. */
    public long news() {
        return news;
    }

    public Theme theme() {
        return theme;
    }

    /** Path and query below the tenant's base, without the switches of language and theme: {@code /follow?x=1}. */
    public String address() {
        return address;
    }

    /** htmx asked, and takes a part of the page. */
    public boolean fragment() {
        return fragment;
    }
}
