package ua.vidhuk.web.page;

/** A tenant's colour as values of Tabler's variables, on light and on dark. */
final class ThemeSheet {

    private ThemeSheet() {}

    static String of(Accent accent) {
        Accent tint = accent.onDark();
        String light = variables(accent, accent.darker(), "#ffffff") + "--vidhuk-pale:"
                + accent.pale().hex() + ";";
        String dark = variables(tint, tint.mixedWith(new Accent(255, 255, 255), 0.3), "#111827") + "--vidhuk-pale:"
                + new Accent(0x11, 0x18, 0x27).mixedWith(accent, 0.35).hex() + ";";
        return ":root,[data-bs-theme=light]{" + light + "}\n[data-bs-theme=dark]{" + dark + "}\n"
                + "@media (prefers-color-scheme:dark){:root:not([data-bs-theme]){" + dark + "}}\n";
    }

    private static String variables(Accent accent, Accent hover, String on) {
        return "--tblr-primary:" + accent.hex()
                + ";--tblr-primary-rgb:" + accent.triple()
                + ";--tblr-primary-fg:" + on
                + ";--tblr-primary-darken:" + hover.hex()
                + ";--tblr-link-color:" + accent.hex()
                + ";--tblr-link-color-rgb:" + accent.triple()
                + ";--tblr-link-hover-color:" + hover.hex()
                + ";--tblr-link-hover-color-rgb:" + hover.triple() + ";";
    }
}
