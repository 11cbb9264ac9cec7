package org.nameh.unsent;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What was typed into a form of the desk: the id that the page drew for it, the address of the page, its fields in their order.
 * Holds no password and no state of a view. The token of a form is kept with it: what was put into its tray belongs to the form
 * that is put back, and a form that was sent is not put back.
 */
public record TypedForm(UUID id, String address, List<TypedField> fields) {

    private static final Pattern ADDRESS = Pattern.compile("/desk/(?!login|accounts)[A-Za-z0-9/_-]{1,190}");
    private static final Pattern SECRET = Pattern.compile("(?i)jakarta\\.faces\\..*|unsent|.*passw.*");
    private static final Pattern CHOICE_OR_DAY = Pattern.compile("[A-Z_]+|[a-z]{2}|[0-9-]+");
    private static final Comparator<String> SHORTER_FIRST = Comparator.comparingInt(String::length);
    private static final int GLIMPSE = 80;

    /** Leaves out what is not to be kept. @throws IllegalArgumentException if nothing is kept for forms at this address */
    public TypedForm {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("no form is kept for " + address);
        }
        fields = fields.stream()
                .filter(field -> !SECRET.matcher(field.name()).matches())
                .toList();
    }

    /** The fields out of a JSON array of pairs, each a name and a value. @throws ClassCastException if it is anything else */
    public static List<TypedField> read(JsonArray pairs) {
        return pairs.stream()
                .map(JsonValue::asJsonArray)
                .map(pair -> new TypedField(pair.getString(0), pair.getString(1)))
                .toList();
    }

    static TypedForm open(UUID id, String address, String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new TypedForm(id, address, read(reader.readArray()));
        }
    }

    String json() {
        var pairs = Json.createArrayBuilder();
        fields.forEach(
                field -> pairs.add(Json.createArrayBuilder().add(field.name()).add(field.value())));
        return pairs.build().toString();
    }

    /** What a person typed or chose: neither empty fields nor what the page put there for itself. */
    public List<TypedField> words() {
        return fields.stream()
                .filter(field -> !field.value().isBlank())
                .filter(field ->
                        !field.name().equals(field.value()) && !field.name().equals("token"))
                .toList();
    }

    /** The beginning of the longest text in it, by which whoever typed it knows it again: at most 80 characters. */
    public String glimpse() {
        return words().stream()
                .map(TypedField::value)
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .filter(value -> !CHOICE_OR_DAY.matcher(value).matches())
                .max(SHORTER_FIRST)
                .map(longest -> longest.length() > GLIMPSE ? longest.substring(0, GLIMPSE) + "…" : longest)
                .orElse("");
    }
}
