package org.nameh.facsimile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.nameh.facsimile.Form;
import org.nameh.facsimile.LeafRow;
import org.nameh.facsimile.TwinRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.Messages;

/** A leaf as scripts are told of it: its pictures, where it lies, what its label says, and what it resembles. */
@ApplicationScoped
public class LeafAnswer {

    @Inject
    Messages messages;

    /** All that a script needs to show a leaf that has just come. */
    JsonObjectBuilder of(LeafRow leaf) {
        var twins = Json.createArrayBuilder();
        leaf.twins().forEach(twin -> twins.add(of(twin, leaf.number())));
        return Json.createObjectBuilder()
                .add("id", leaf.id())
                .add("thumbnail", PictureAddress.of(leaf.id(), Form.THUMBNAIL, leaf.turn()))
                .add("screen", PictureAddress.of(leaf.id(), Form.SCREEN, leaf.turn()))
                .add("width", leaf.width())
                .add("height", leaf.height())
                .add("number", written(leaf.number()))
                .add("letter", address(leaf.number()))
                .add("mislaid", leaf.mislaid() ? messages.text("scan.mislaid", leaf.label()) : "")
                .add("twins", twins);
    }

    private JsonObjectBuilder of(TwinRow twin, RegistrationNumber number) {
        return Json.createObjectBuilder()
                .add("thumbnail", PictureAddress.of(twin.id(), Form.THUMBNAIL, twin.turn()))
                .add("said", messages.text("sameness." + twin.sameness().name()))
                .add("where", where(twin, number))
                .add("number", written(twin.number()))
                .add("letter", address(twin.number()))
                .add("beside", PictureAddress.beside(number, twin.number()));
    }

    private String where(TwinRow twin, RegistrationNumber number) {
        if (twin.number() == null) {
            return messages.text("scan.twin.tray");
        }
        return twin.number().equals(number) ? messages.text("scan.twin.here") : "";
    }

    private static String written(RegistrationNumber number) {
        return number == null ? "" : number.toString();
    }

    private static String address(RegistrationNumber number) {
        return number == null ? "" : "/desk/letters/" + number.inAddress();
    }
}
