package org.nameh.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;

/** What is written down of a theme: the code under which addresses and machines know it, and its label in each language of the pages. */
public record NewTheme(
        @NotNull @Pattern(regexp = NewTheme.CODE) String code,
        @NotNull @Size(min = 5) Map<String, @NotBlank @Size(max = 100) String> labels) {

    /** How a code is made: capital letters and underscores. */
    public static final String CODE = "[A-Z][A-Z_]{1,39}";

    /** Copies what it is given. */
    public NewTheme {
        labels = new TreeMap<>(labels);
    }
}
