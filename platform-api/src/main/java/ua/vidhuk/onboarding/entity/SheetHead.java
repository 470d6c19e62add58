package ua.vidhuk.onboarding.entity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The first line of a file of a list, as far as the names of its columns go; the whole is read by whoever loads it. */
public final class SheetHead {

    private static final int LONGEST = 64 * 1024;

    private SheetHead() {}

    /** Names in the order of the columns; none of a workbook, which is no text. */
    public static List<String> columns(byte[] content) {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            return List.of();
        }
        String text = new String(content, 0, Math.min(content.length, LONGEST), StandardCharsets.UTF_8);
        String head = text.replaceFirst("^\\uFEFF", "").lines().findFirst().orElse("");
        char separator = head.contains(";") && !head.contains(",") ? ';' : ',';
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        boolean quoted = false;
        for (char c : head.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        return names.stream().filter(each -> !each.isEmpty()).distinct().toList();
    }
}
