package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.UnknownLetter;
import org.nameh.support.Journey;
import org.nameh.support.SampleScans;
import org.nameh.support.Undone;

@ExtendWith(ArquillianExtension.class)
class LeafBookIT {

    @Inject
    Darkroom darkroom;

    @Inject
    LeafBook book;

    @Inject
    Lightbox lightbox;

    @Inject
    Registry registry;

    @Inject
    Journey journey;

    @Inject
    Undone undone;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void carriesTheTrayOfAFormToItsLetter() {
        var arrived = Journey.arrived();
        send(Destination.form(arrived.token()), page(), page());
        assertThat(clerk.get(() -> lightbox.inTray(arrived.token()))).hasSize(2);

        var number = clerk.get(() -> registry.register(arrived));

        assertThat(ids(number)).hasSize(2);
        assertThat(clerk.get(() -> lightbox.inTray(arrived.token()))).isEmpty();
    }

    @Test
    void leavesTheTrayWhereItIsWhenRegisteringFails() {
        var arrived = Journey.arrived();
        send(Destination.form(arrived.token()), page());

        clerk.run(() -> undone.get(() -> registry.register(arrived)));

        assertThat(clerk.get(() -> lightbox.inTray(arrived.token()))).hasSize(1);
    }

    @Test
    void putsALateScanAtTheLetterThatItsFormRegistered() {
        var arrived = Journey.arrived();
        var number = clerk.get(() -> registry.register(arrived));

        var leaves = send(Destination.form(arrived.token()), page());

        assertThat(ids(number)).isEqualTo(leaves);
    }

    @Test
    void sortsAPileByItsLabels() {
        var one = journey.registered();
        var two = journey.registered();
        var pile = Destination.pile(UUID.randomUUID());

        var loose = send(pile, page());
        var first = send(pile, labelled("nameh:" + one));
        var follows = send(pile, page());
        var second = send(pile, labelled("https://nameh.example/desk/letters/" + two.inAddress()));
        var unknown = send(pile, labelled("NAMEH:1899/0001"));
        var followsNone = send(pile, page());

        assertThat(ids(one)).containsExactly(first.get(0), follows.get(0));
        assertThat(ids(two)).isEqualTo(second);
        assertThat(clerk.get(() -> lightbox.inTray(pile.tray())))
                .extracting(LeafRow::id)
                .containsExactly(loose.get(0), unknown.get(0), followsNone.get(0));
    }

    @Test
    void sortsThePagesOfOneFile() {
        var one = journey.registered();
        var two = journey.registered();
        var file = SampleScans.tiff(labelled("nameh:" + one), page(), labelled("nameh:" + two));

        clerk.get(() ->
                darkroom.receive("pile.tif", new ByteArrayInputStream(file), Destination.pile(UUID.randomUUID())));

        assertThat(ids(one)).hasSize(2);
        assertThat(ids(two)).hasSize(1);
    }

    @Test
    void warnsOfALabelThatNamesAnotherLetter() {
        var here = journey.registered();
        var elsewhere = journey.registered();

        send(Destination.letter(here), labelled("nameh:" + elsewhere), labelled("nameh:" + here));

        assertThat(leaves(here)).extracting(LeafRow::mislaid).containsExactly(true, false);
    }

    @Test
    void findsTheSameFileAndTheSamePicture() {
        var earlier = journey.registered();
        var later = journey.registered();
        var page = pageKnownAgain();
        var first = send(Destination.letter(earlier), page).get(0);

        send(Destination.letter(later), page, SampleScans.rescanned(page), SampleScans.turned(page), page());

        assertThat(leaves(later))
                .extracting(leaf -> sameness(leaf, first))
                .containsExactly(Sameness.FILE, Sameness.PICTURE, Sameness.TURNED, null);
        assertThat(leaves(earlier).get(0).twins()).extracting(TwinRow::number).containsOnly(later);
    }

    /** Not each page is known again from another machine: LikenessTest says how many are. */
    private static BufferedImage pageKnownAgain() {
        return Stream.generate(LeafBookIT::page)
                .filter(page -> LikenessTest.alike(page, SampleScans.rescanned(page)))
                .findFirst()
                .orElseThrow();
    }

    private static Sameness sameness(LeafRow leaf, long twin) {
        return leaf.twins().stream()
                .filter(row -> row.id() == twin)
                .map(TwinRow::sameness)
                .findFirst()
                .orElse(null);
    }

    @Test
    void movesTurnsAndDiscards() {
        var number = journey.registered();
        var leaves = send(Destination.letter(number), page(), page(), page());

        clerk.run(() -> book.move(leaves.get(2), -1));
        clerk.run(() -> book.move(leaves.get(0), -1));
        editor.run(() -> book.turn(leaves.get(0), 90));
        editor.run(() -> book.turn(leaves.get(0), 180));
        clerk.run(() -> book.discard(List.of(leaves.get(1)), "Blurred"));

        var rows = leaves(number);
        assertThat(rows).extracting(LeafRow::id).containsExactly(leaves.get(0), leaves.get(2), leaves.get(1));
        assertThat(rows.get(0).turn()).isEqualTo(270);
        assertThat(rows.get(0).width()).isGreaterThan(rows.get(0).height());
        assertThat(rows.get(2).discardReason()).isEqualTo("Blurred");
        assertThat(rows.get(2).discardedBy()).isEqualTo("clerk");
        assertThatThrownBy(() -> clerk.run(() -> book.turn(leaves.get(1), 90))).isInstanceOf(ScanRefused.class);
        assertThatThrownBy(() -> clerk.run(() -> book.discard(List.of(leaves.get(0)), null)))
                .isInstanceOf(ScanRefused.class);
    }

    @Test
    void putsLeavesAtAnotherLetter() {
        var wrong = journey.registered();
        var right = journey.registered();
        var leaves = send(Destination.letter(wrong), page(), page());

        clerk.run(() -> book.place(List.of(leaves.get(1)), right));

        assertThat(ids(wrong)).containsExactly(leaves.get(0));
        assertThat(ids(right)).containsExactly(leaves.get(1));
        assertThatThrownBy(() -> clerk.run(() -> book.place(leaves, new RegistrationNumber(1899, 1))))
                .isInstanceOf(UnknownLetter.class);
        assertThatThrownBy(() -> clerk.run(() -> book.place(List.of(-1L), right)))
                .isInstanceOf(UnknownLeaf.class);
    }

    @Test
    void letsTheTranslatorOnlyLook() {
        var number = journey.registered();
        var leaf = send(Destination.letter(number), page()).get(0);

        assertThat(translator.get(() -> lightbox.of(number))).hasSize(1);
        assertThat(translator.get(() -> lightbox.picture(leaf, Form.SCREEN, 0))).isNotEmpty();
        refuses(translator, () -> book.discard(List.of(leaf), "No"));
        refuses(translator, () -> book.turn(leaf, 90));
        refuses(translator, () -> lightbox.trays());
        refuses(translator, () -> lightbox.takeOut(leaves(number).get(0).scan()));
    }

    @Test
    void isClosedToAdministratorAndAuditor() {
        var number = journey.registered();
        var leaf = send(Destination.letter(number), page()).get(0);

        for (var other : List.of(admin, auditor)) {
            refuses(other, () -> lightbox.of(number));
            refuses(other, () -> lightbox.picture(leaf, Form.SCREEN, 0));
            refuses(other, () -> book.move(leaf, 1));
            refuses(other, () -> send(other, Destination.letter(number), page()));
        }
    }

    private static void refuses(Actor actor, Runnable deed) {
        assertThatThrownBy(() -> actor.run(deed)).isInstanceOf(EJBAccessException.class);
    }

    private List<Long> ids(RegistrationNumber number) {
        return leaves(number).stream().map(LeafRow::id).toList();
    }

    private List<LeafRow> leaves(RegistrationNumber number) {
        return clerk.get(() -> lightbox.of(number));
    }

    private List<Long> send(Destination destination, BufferedImage... pages) {
        return send(clerk, destination, pages);
    }

    private List<Long> send(Actor by, Destination destination, BufferedImage... pages) {
        return Stream.of(pages)
                .map(page -> SampleScans.as("png", page))
                .flatMap(file ->
                        by
                                .get(() -> darkroom.receive("page.png", new ByteArrayInputStream(file), destination))
                                .stream())
                .toList();
    }

    private static BufferedImage page() {
        return SampleScans.page(ThreadLocalRandom.current().nextLong());
    }

    private static BufferedImage labelled(String label) {
        return SampleScans.labelled(ThreadLocalRandom.current().nextLong(), label);
    }
}
