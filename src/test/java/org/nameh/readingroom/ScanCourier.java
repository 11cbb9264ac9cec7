package org.nameh.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.nameh.consent.Act;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.facsimile.Area;
import org.nameh.facsimile.Darkroom;
import org.nameh.facsimile.Destination;
import org.nameh.letter.RegistrationNumber;
import org.nameh.masking.Mask;
import org.nameh.masking.MaskDesk;
import org.nameh.masking.PlateRow;
import org.nameh.people.Party;
import org.nameh.review.Ground;
import org.nameh.support.Journey;

/** Leads letters with scans, as the {@link Courier} leads those without. */
@ApplicationScoped
class ScanCourier {

    @Inject
    Courier courier;

    @Inject
    Darkroom darkroom;

    @Inject
    MaskDesk masks;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    /** A letter and one of its leaves. */
    record Scanned(RegistrationNumber number, long leaf) {}

    /** A letter with a draft and a scan, masked there unless it is null. */
    Scanned scanned(byte[] file, String name, Area masked) {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.write(number, PlainLetters.draft("With a scan", "I say this today."));
        var scan = new Scanned(number, keep(number, file, name));
        if (masked != null) {
            mask(scan, masked, null);
        }
        return scan;
    }

    /** Keeps a scan at a letter, and gives its leaf. */
    long keep(RegistrationNumber number, byte[] file, String name) {
        return clerk.get(() -> darkroom.receive(name, new ByteArrayInputStream(file), Destination.letter(number)))
                .get(0);
    }

    /** Masks a leaf, unless that is null, or withholds it for a reason. */
    void mask(Scanned scan, Area masked, String withheld) {
        var laid = masked == null ? List.<Mask>of() : List.of(new Mask(masked, Ground.NAME));
        clerk.run(() -> masks.save(masks.sheet(scan.number(), scan.leaf()), laid, withheld));
    }

    /** Looks at a leaf in review. */
    void look(Scanned scan) {
        editor.run(() -> masks.look(
                scan.number(), masks.sheet(scan.number(), scan.leaf()).ordinal(), scan.leaf()));
    }

    /** Leads a draft to its approval, each leaf looked at, with a consent to its text. */
    RegistrationNumber approved(RegistrationNumber number) {
        courier.submit(number);
        editor.get(() -> masks.plates(number)).stream()
                .filter(PlateRow::unseen)
                .forEach(plate -> look(new Scanned(number, plate.leaf())));
        courier.approve(number);
        courier.allow(number, PlainLetters.consent());
        return number;
    }

    /** Records a consent to show the scans of a letter, and gives its id. */
    long allow(RegistrationNumber number) {
        return courier.allow(number, Journey.terms(Act.PUBLISH_SCAN, NameDisclosure.ANONYMOUS, null));
    }

    /** Leads a draft to the public with its scans. */
    RegistrationNumber published(RegistrationNumber number) {
        approved(number);
        allow(number);
        courier.publish(number, null);
        return number;
    }
}
