package ua.vidhuk.web.petitions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.imageio.ImageIO;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.Words;

/** Pictures that stand beside a shared link: the community, the title, how many have signed. */
@ApplicationScoped
public class PreviewPictures {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final int MOST = 200;
    private static final int TITLE = 60;
    private static final int SMALL = 34;
    private static final int TITLE_LINES = 4;
    private static final int ARMS = 92;

    private Letters letters;
    private final ConcurrentMap<Key, byte[]> drawn = new ConcurrentHashMap<>();

    private record Key(Tenant tenant, String title, long signatures, String state, Language language) {}

    @PostConstruct
    void prepare() {
        letters = Letters.read();
    }

    /**
     * The picture as PNG; the same for the same words and count.
     *
     * @param arms the tenant's coat of arms as PNG, or null
     */
    byte[] of(PetitionView petition, Tenant tenant, Language language, byte[] arms) {
        var key = new Key(tenant, petition.title(), petition.signatures(), petition.state(), language);
        if (drawn.size() > MOST) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(key, any -> draw(petition, tenant, language, arms));
    }

    private byte[] draw(PetitionView petition, Tenant tenant, Language language, byte[] arms) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        Color accent = Color.decode(tenant.accent());
        pen.setColor(accent);
        pen.fillRect(0, 0, WIDTH, 16);
        write(pen, tenant.name().in(language), SMALL, MARGIN + 34);
        pen.setColor(new Color(0x1b2430));
        int y = MARGIN + 34 + TITLE + 30;
        for (String line : letters.lines(petition.title(), TITLE, WIDTH - 2.0 * MARGIN, TITLE_LINES)) {
            write(pen, line, TITLE, y);
            y += TITLE * 5 / 4;
        }
        progress(pen, petition, accent, language);
        coatOfArms(pen, arms);
        pen.dispose();
        return png(picture);
    }

    /** In the corner at the right, beside the community's name. */
    private static void coatOfArms(Graphics2D pen, byte[] arms) {
        if (arms == null) {
            return;
        }
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(arms));
            int width = Math.max(1, picture.getWidth() * ARMS / picture.getHeight());
            pen.drawImage(picture, WIDTH - MARGIN - width, 36, width, ARMS, null);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture that we drew cannot be read", e);
        }
    }

    private void progress(Graphics2D pen, PetitionView petition, Color accent, Language language) {
        double whole = WIDTH - 2.0 * MARGIN;
        double share = Math.min(1.0, (double) petition.signatures() / petition.threshold());
        pen.setColor(new Color(0xdfe3e9));
        pen.fill(new RoundRectangle2D.Double(MARGIN, HEIGHT - 150, whole, 28, 28, 28));
        pen.setColor(accent);
        pen.fill(new RoundRectangle2D.Double(MARGIN, HEIGHT - 150, Math.max(28, whole * share), 28, 28, 28));
        pen.setColor(new Color(0x1b2430));
        var arguments = Map.<String, Object>of("n", petition.signatures(), "threshold", petition.threshold());
        write(pen, Words.in(language).text("web.petitions.progress", arguments), SMALL, HEIGHT - MARGIN);
    }

    private void write(Graphics2D pen, String text, int size, int y) {
        pen.fill(letters.outline(text, size, MARGIN, y));
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            // Without a file between: nothing of it is kept.
            ImageIO.setUseCache(false);
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture could not be written", e);
        }
        return out.toByteArray();
    }
}
