package org.nameh.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.support.Journey;
import org.nameh.support.Undone;

@ExtendWith(ArquillianExtension.class)
class CustodyBookIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Holder WORKSHOP = Holder.of(HolderKind.OTHER, "The workshop");

    @Inject
    CustodyBook book;

    @Inject
    Journey journey;

    @Inject
    Undone undone;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void beginsWhenTheLetterIsRegistered() {
        var number = journey.registered();

        assertThat(clerk.get(() -> book.of(number)).timeline()).singleElement().satisfies(mark -> {
            assertThat(mark.from()).isEqualTo(LocalDate.of(2026, 1, 2));
            assertThat(mark.transfer().taker()).isEqualTo(Holder.house());
            assertThat(mark.transfer().reason()).isEqualTo(TransferReason.RECEIVED);
            assertThat(mark.transfer().recordedBy()).isEqualTo("clerk");
        });
    }

    @Test
    void goesOnWithEachTransfer() {
        var number = journey.registered();
        clerk.run(() -> book.record(number, lent()));

        var sheet = editor.get(() -> book.of(number));

        assertThat(sheet.current().taker()).isEqualTo(WORKSHOP);
        assertThat(sheet.flaws()).isZero();
    }

    @Test
    void recordsTheSameFormOnce() {
        var number = journey.registered();
        var lent = lent();
        var first = clerk.get(() -> book.record(number, lent));

        assertThat(clerk.get(() -> book.record(number, lent))).isEqualTo(first);
        assertThat(clerk.get(() -> book.of(number)).timeline()).hasSize(2);
    }

    @Test
    void keepsTheWrongRowBesideItsCorrection() {
        var number = journey.registered();
        var wrong = clerk.get(() -> book.record(number, lent()));
        var right = clerk.get(() -> book.record(number, correcting(wrong)));

        var sheet = clerk.get(() -> book.of(number));

        assertThat(sheet.timeline())
                .extracting(mark -> mark.transfer().id())
                .last()
                .isEqualTo(right);
        assertThat(sheet.corrected()).extracting(TransferRow::id).containsExactly(wrong);
        assertThatThrownBy(() -> clerk.run(() -> book.record(number, correcting(wrong))))
                .isInstanceOf(CustodyRefused.class)
                .hasMessage("custody.refused.correctedBefore");
    }

    @Test
    void correctsNoRowOfAnotherLetter() {
        var number = journey.registered();
        var other = journey.registered();
        var wrong = clerk.get(() -> book.record(number, lent()));

        assertThatThrownBy(() -> clerk.run(() -> book.record(other, correcting(wrong))))
                .isInstanceOf(UnknownTransfer.class);
    }

    @Test
    void keepsEvidenceByteForByte() {
        var number = journey.registered();
        var slip = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 3_000_000);
        slip[2_999_999] = 7;

        var id = clerk.get(() -> book.record(number, lent(), upload("C:\\scans\\slip.pdf", slip)));

        var kept = editor.get(() -> book.evidence(id));
        assertThat(kept.content()).isEqualTo(slip);
        assertThat(kept.fileName()).isEqualTo("slip.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(clerk.get(() -> book.transfer(number, id)).fingerprint()).hasSize(64);
    }

    @Test
    void tellsTheTypeOfEvidenceByItsContent() {
        var number = journey.registered();
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> clerk.run(() -> book.record(number, lent(), upload("slip.pdf", page))))
                .isInstanceOf(CustodyRefused.class)
                .hasMessage("custody.refused.evidenceType");
        assertThatThrownBy(() -> clerk.run(() -> book.record(number, lent(), upload("slip.pdf", new byte[0]))))
                .hasMessage("custody.refused.evidenceSize");
        assertThat(clerk.get(() -> book.of(number)).timeline()).hasSize(1);
    }

    @Test
    void recordsNothingWithoutItsTransaction() {
        var number = journey.registered();

        clerk.run(() -> undone.get(() -> book.record(number, lent())));

        assertThat(clerk.get(() -> book.of(number)).timeline()).hasSize(1);
    }

    @Test
    void knowsWhereTheOriginalLies() {
        var number = journey.registered();
        var token = UUID.randomUUID();
        for (var twice = 0; twice < 2; twice++) {
            clerk.run(() -> book.place(number, new NewPlacement(token, PlaceKind.SHELF, "Room 2, box 14")));
        }
        clerk.run(() -> book.place(number, new NewPlacement(UUID.randomUUID(), PlaceKind.RETURNED, null)));

        var sheet = clerk.get(() -> book.of(number));

        assertThat(sheet.places()).extracting(PlacementRow::place).containsExactly(PlaceKind.RETURNED, PlaceKind.SHELF);
        assertThat(sheet.shelfContradicts()).isTrue();
        assertThatThrownBy(() ->
                        clerk.run(() -> book.place(number, new NewPlacement(UUID.randomUUID(), PlaceKind.SHELF, null))))
                .isInstanceOf(CustodyRefused.class);
    }

    @Test
    void listsWhatIsLentUntilItIsBack() {
        var number = journey.registered();
        assertThat(away()).doesNotContain(number);
        clerk.run(() -> book.record(number, lent()));
        assertThat(away()).contains(number);

        clerk.run(() -> book.record(number, back()));

        assertThat(away()).doesNotContain(number);
    }

    @Test
    void listsWhatNobodyHolds() {
        var number = journey.registered();
        clerk.run(() -> book.record(
                number, transfer(Holder.house(), WORKSHOP, DAY, DAY.plusDays(1), null, TransferReason.OTHER, null)));

        assertThat(away()).contains(number);
    }

    @Test
    void listsNothingThatWasCorrectedAway() {
        var number = journey.registered();
        var wrong = clerk.get(() -> book.record(number, lent()));
        clerk.run(() -> book.record(
                number,
                new NewTransfer(
                        UUID.randomUUID(),
                        Holder.house(),
                        WORKSHOP,
                        DAY,
                        null,
                        null,
                        TransferReason.NEVER_HAPPENED,
                        "no",
                        wrong)));

        assertThat(away()).doesNotContain(number);
    }

    @Test
    void isForClerksAndEditorsAlone() {
        var number = journey.registered();

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> book.of(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.record(number, lent())))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.evidence(1))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.away(null))).isInstanceOf(EJBAccessException.class);
        }
        editor.run(() -> book.record(number, lent()));
    }

    private List<RegistrationNumber> away() {
        return clerk.get(() -> {
            var slice = book.away(null);
            var numbers = new ArrayList<>(slice.rows());
            while (slice.more()) {
                slice = book.away(slice.last().number());
                numbers.addAll(slice.rows());
            }
            return numbers.stream().map(AwayRow::number).toList();
        });
    }

    private static Upload upload(String name, byte[] content) {
        return new Upload(name, content.length, new ByteArrayInputStream(content));
    }

    private static NewTransfer lent() {
        return transfer(Holder.house(), WORKSHOP, DAY, null, DAY.plusDays(30), TransferReason.LENT, null);
    }

    private static NewTransfer back() {
        return transfer(WORKSHOP, Holder.house(), DAY.plusDays(9), null, null, TransferReason.GIVEN_BACK, null);
    }

    private static NewTransfer correcting(long wrong) {
        return transfer(Holder.house(), WORKSHOP, DAY.plusDays(1), null, null, TransferReason.LENT, wrong);
    }

    private static NewTransfer transfer(
            Holder giver,
            Holder taker,
            LocalDate from,
            LocalDate until,
            LocalDate due,
            TransferReason reason,
            Long corrects) {
        var remark = corrects == null ? null : "the day was wrong";
        return new NewTransfer(UUID.randomUUID(), giver, taker, from, until, due, reason, remark, corrects);
    }
}
