package ua.vidhuk.deployment;

import java.nio.charset.StandardCharsets;

/** A PDF of one page, no better made than those that people send. */
final class Pdf {

    private Pdf() {}

    /**
     * @param words in Latin letters
     */
    static byte[] saying(String words) {
        var page = "BT /F1 12 Tf 50 700 Td (" + words + ") Tj ET";
        return """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
                4 0 obj<</Length %d>>stream
                %s
                endstream endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                trailer<</Root 1 0 R>>
                %%%%EOF
                """
                .formatted(page.length(), page)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
