package ua.vidhuk.deployment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture as a phone would take it, only smaller. */
final class Photo {

    private Photo() {}

    static byte[] jpeg() {
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x6b, 0x8e, 0x9f));
        pen.fillRect(0, 0, 320, 240);
        pen.setColor(new Color(0x3b, 0x3b, 0x3b));
        pen.fillRect(0, 150, 320, 90);
        pen.setColor(new Color(0x15, 0x15, 0x15));
        pen.fillOval(110, 170, 110, 45);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
