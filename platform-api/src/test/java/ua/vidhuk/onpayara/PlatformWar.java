package ua.vidhuk.onpayara;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.ibm.icu.text.MessageFormat;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.IOUtils;
import org.apache.lucene.index.IndexWriter;
import org.apache.tika.Tika;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.postgresql.Driver;
import org.slf4j.Logger;
import org.snakeyaml.engine.v2.api.Load;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The rooms as a web application, with the libraries they need and the tests that look at them from inside. Without the client
 * of Elasticsearch, which no test here uses and through which the server would look at each start.
 */
final class PlatformWar {

    private PlatformWar() {}

    static WebArchive build() {
        var rooms = ShrinkWrap.create(JavaArchive.class, "vidhuk-platform-api.jar")
                .as(ExplodedImporter.class)
                .importDirectory("target/classes")
                .as(JavaArchive.class);
        return ShrinkWrap.create(WebArchive.class, "ROOT.war")
                .addPackage(PlatformWar.class.getPackage())
                .deleteClass(PayaraServer.class)
                .deleteClass(FreedPort.class)
                .deleteClass(PlatformDatabase.class)
                .deleteClass(PlatformWar.class)
                .addAsLibraries(rooms)
                .addAsLibraries(libraries())
                .addAsLibraries(jarWith("ua/net/nlp/ukrainian.dict"));
    }

    private static File[] libraries() {
        return Stream.of(
                        Driver.class,
                        MessageFormat.class,
                        PhoneNumberUtil.class,
                        CSVFormat.class,
                        IOUtils.class,
                        Hex.class,
                        Tika.class,
                        Logger.class,
                        Load.class,
                        IndexWriter.class,
                        RussianStemmer.class,
                        FSA.class,
                        Dictionary.class,
                        Assertions.class)
                .map(PlatformWar::jarOf)
                .toArray(File[]::new);
    }

    private static File jarWith(String resource) {
        String address =
                PlatformWar.class.getClassLoader().getResource(resource).getPath();
        return new File(URI.create(address.substring(0, address.indexOf('!'))));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " has no place", e);
        }
    }
}
