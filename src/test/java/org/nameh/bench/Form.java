package org.nameh.bench;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The fields of a form with what stands in them, read from a page as a browser would send them back. */
final class Form {

    private static final Pattern CONTROL = Pattern.compile(
            "<(input)\\b([^>]*)>|<(textarea)\\b([^>]*)>([^<]*)</textarea>|<(select)\\b([^>]*)>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*?value=\"([^\"]*)\"[^>]*\\bselected\\b");

    private Form() {}

    /** The fields of the form with an id, apart from its buttons and from boxes that are not ticked. */
    static Map<String, String> read(String page, String id) {
        var start = page.indexOf("<form id=\"" + id + "\"");
        if (start < 0) {
            throw new Wire.WrongAnswer("no form " + id + " on the page: " + page);
        }
        var fields = new TreeMap<String, String>();
        var controls = CONTROL.matcher(page.substring(start, page.indexOf("</form>", start)));
        while (controls.find()) {
            if (controls.group(1) != null) {
                input(fields, controls.group(2));
            } else if (controls.group(3) != null) {
                put(fields, controls.group(4), controls.group(5));
            } else {
                choice(fields, controls.group(7), controls.group(8));
            }
        }
        return fields;
    }

    private static void input(Map<String, String> fields, String attributes) {
        var type = attribute(attributes, "type").orElse("text");
        var ticked = attributes.contains("checked");
        var sent = switch (type) {
            case "submit", "button", "reset", "image", "file" -> false;
            case "checkbox", "radio" -> ticked;
            default -> true;
        };
        if (sent) {
            put(fields, attributes, attribute(attributes, "value").orElse(""));
        }
    }

    private static void choice(Map<String, String> fields, String attributes, String options) {
        var chosen = CHOSEN.matcher(options);
        if (chosen.find()) {
            put(fields, attributes, chosen.group(1));
        }
    }

    private static void put(Map<String, String> fields, String attributes, String value) {
        attribute(attributes, "name").ifPresent(name -> fields.put(name, plain(value)));
    }

    private static Optional<String> attribute(String attributes, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(attributes)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }

    private static String plain(String value) {
        return value.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
