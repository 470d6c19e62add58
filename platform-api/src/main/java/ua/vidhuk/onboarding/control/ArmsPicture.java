package ua.vidhuk.onboarding.control;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * A coat of arms as it is shown. What was sent is drawn anew, small, as PNG: so that nothing but a picture comes through, and
 * the first visit stays light. What it is, its bytes say, not its name; SVG is not taken, because it can carry programs.
 */
final class ArmsPicture {

    /** Four times what a page shows, for sharp screens and for pictures of shared links. */
    static final int HEIGHT = 184;

    private static final int WIDTH = 160;
    private static final int LONGEST_SIDE = 6_000;
    private static final int SHORTEST_SIDE = 32;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private ArmsPicture() {}

    /**
     * @throws InvalidInputException when it is no picture of a type and size that is taken
     */
    static byte[] of(byte[] typed) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(typed))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw refused("onboarding.field.arms-type");
            }
            ImageReader reader = readers.next();
            try {
                return drawnAnew(read(reader, stream));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw refused("onboarding.field.arms-type");
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream stream) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw refused("onboarding.field.arms-type");
        }
        reader.setInput(stream, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        // Asked before anything is unpacked: a small file can be a very large picture.
        if (Math.max(width, height) > LONGEST_SIDE || Math.min(width, height) < SHORTEST_SIDE) {
            throw refused("onboarding.field.arms-size");
        }
        return reader.read(0);
    }

    private static byte[] drawnAnew(BufferedImage picture) throws IOException {
        double scale =
                Math.min(1.0, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }

    private static InvalidInputException refused(String key) {
        return new InvalidInputException(FieldProblem.of("arms", key));
    }
}
