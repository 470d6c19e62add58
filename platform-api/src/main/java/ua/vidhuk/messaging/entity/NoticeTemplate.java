package ua.vidhuk.messaging.entity;

import java.util.regex.Pattern;

/**
 * A template's name: the room whose bundle has the texts, and the occasion.
 *
 * @param name as {@code appeals.registered}
 */
public record NoticeTemplate(String name) {

    private static final Pattern FORM = Pattern.compile("[a-z]+\\.[a-z][a-z0-9-]*");

    public NoticeTemplate {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("a template is named by room and occasion: appeals.registered");
        }
    }

    /** The key of the subject line: {@code appeals.notice.registered.title}. */
    public String titleKey() {
        return key("title");
    }

    /** The key of the text: {@code appeals.notice.registered.body}. */
    public String bodyKey() {
        return key("body");
    }

    private String key(String part) {
        return name.replace(".", ".notice.") + "." + part;
    }
}
