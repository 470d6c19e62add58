package ua.vidhuk.intake.control;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.vidhuk.intake.entity.GeoReport;
import ua.vidhuk.intake.entity.GeoReport.Many;

/** Writes answers of GeoReport v2 as XML and as JSON. */
public final class GeoReportWriter {

    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private GeoReportWriter() {}

    public static String json(GeoReport report) {
        return value(report.content()).toString();
    }

    private static JsonValue value(Object content) {
        return switch (content) {
            case null -> JsonValue.NULL;
            case Map<?, ?> fields -> {
                var object = Json.createObjectBuilder();
                fields.forEach((name, each) -> object.add(name.toString(), value(each)));
                yield object.build();
            }
            case Many many -> {
                var array = Json.createArrayBuilder();
                many.values().forEach(each -> array.add(value(each)));
                yield array.build();
            }
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> Json.createValue(number);
            case Double number -> Json.createValue(number);
            default -> Json.createValue(content.toString());
        };
    }

    public static String xml(GeoReport report) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            element(xml, report.root(), report.content());
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the answer could not be written as XML", e);
        }
    }

    private static void element(XMLStreamWriter xml, String name, Object content) throws XMLStreamException {
        xml.writeStartElement(name);
        if (content instanceof Map<?, ?> fields) {
            for (var field : fields.entrySet()) {
                element(xml, field.getKey().toString(), field.getValue());
            }
        } else if (content instanceof Many many) {
            for (Object each : many.values()) {
                element(xml, many.item(), each);
            }
        } else if (content != null) {
            xml.writeCharacters(permitted(content.toString()));
        }
        xml.writeEndElement();
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String permitted(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
