package org.nameh.setting;

import java.util.Optional;
import org.nameh.platform.Fact;

/** The administrator settled something. */
public record SettingChosen(String name, String value) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(name + " " + value);
    }
}
