package ua.vidhuk.files.control;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of a program that reads PDFs: where this application has the classes itself. */
final class ProgramPath {

    /** One class of each library. */
    private static final List<String> LIBRARIES = List.of(
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.FontBoxFont",
            "org.apache.commons.logging.LogFactory",
            "org.slf4j.LoggerFactory");

    private static final String ARCHIVE = "jar:";
    private static final String WITHIN = "!/";

    private ProgramPath() {}

    /**
     * @param programs classes of ours
     * @throws NoProcessException when a class lies where another process cannot find it
     */
    static String of(List<String> programs) throws NoProcessException {
        var places = new LinkedHashSet<String>();
        for (String each : Stream.concat(programs.stream(), LIBRARIES.stream()).toList()) {
            places.add(place(each).toString());
        }
        return places.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(String type) throws NoProcessException {
        String resource = type.replace('.', '/') + ".class";
        URL found = ProgramPath.class.getClassLoader().getResource(resource);
        if (found == null) {
            throw new NoProcessException(type + " is not here");
        }
        String address = found.toString();
        String place = address.startsWith(ARCHIVE)
                ? address.substring(ARCHIVE.length(), address.indexOf(WITHIN))
                : address.substring(0, address.length() - resource.length());
        try {
            return Path.of(URI.create(place));
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            throw new NoProcessException(type + " lies in no file");
        }
    }
}
