package org.nameh.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The book that tells of each original who held it, from when until when, and where it lies. Rows are added, never changed. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class CustodyBook {

    private static final int PAGE = 50;

    @Inject
    Transfers transfers;

    @Inject
    EvidenceFiles files;

    @Inject
    Placements placements;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The custody of an original, until today. */
    public CustodySheet of(@NotNull RegistrationNumber number) {
        return CustodySheet.of(transfers.of(number), placements.of(number), LocalDate.now(clock));
    }

    /** One transfer of an original. @throws UnknownTransfer if nobody recorded it for this letter */
    public TransferRow transfer(@NotNull RegistrationNumber number, long id) {
        return transfers.of(number).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownTransfer::new);
    }

    /**
     * Writes a transfer down without evidence and gives its id; a repeated one (same token) gives the id of the first.
     *
     * @throws CustodyRefused if it contradicts itself, or what it corrects is corrected already
     */
    public long record(@NotNull RegistrationNumber number, @NotNull @Valid NewTransfer transfer) {
        return recordedBefore(transfer).orElseGet(() -> take(number, transfer).getId());
    }

    /**
     * Writes a transfer down with the file that proves it.
     *
     * @throws CustodyRefused as without, and if the file is too large, empty, or neither JPEG, PNG nor PDF
     */
    public long record(
            @NotNull RegistrationNumber number, @NotNull @Valid NewTransfer transfer, @NotNull Upload evidence) {
        return recordedBefore(transfer).orElseGet(() -> {
            var taken = take(number, transfer);
            files.put(taken, evidence);
            return taken.getId();
        });
    }

    private Optional<Long> recordedBefore(NewTransfer transfer) {
        letters.awaitTwin(transfer.token());
        return transfers.recordedWith(transfer.token());
    }

    private Transfer take(RegistrationNumber number, NewTransfer told) {
        told.flaw().ifPresent(flaw -> {
            throw new CustodyRefused(flaw.key());
        });
        var letter = letters.get(number);
        requireCorrectable(number, told.corrects());
        var transfer = new Transfer(letter, told, caller.name(), clock.instant());
        transfers.add(transfer);
        facts.fire(new CustodyTransferred(number, transfer.getId(), told.reason(), told.corrects()));
        return transfer;
    }

    private void requireCorrectable(RegistrationNumber number, Long corrected) {
        if (corrected == null) {
            return;
        }
        transfer(number, corrected);
        if (Timeline.correctedIds(transfers.of(number)).contains(corrected)) {
            throw new CustodyRefused("custody.refused.correctedBefore");
        }
    }

    /** Writes down where the original lies now; the same form sent twice does so once. @throws CustodyRefused without a shelfmark */
    public void place(@NotNull RegistrationNumber number, @NotNull @Valid NewPlacement placement) {
        letters.awaitTwin(placement.token());
        if (placements.isRecordedWith(placement.token())) {
            return;
        }
        if (!placement.isWhole()) {
            throw new CustodyRefused("custody.refused.shelfmark");
        }
        placements.add(new Placement(letters.get(number), placement, caller.name(), clock.instant()));
        facts.fire(new OriginalPlaced(number, placement.place()));
    }

    /** The file that proves a transfer. @throws UnknownTransfer if there is none */
    public EvidenceFile evidence(long transfer) {
        return files.get(transfer).orElseThrow(UnknownTransfer::new);
    }

    /** Fifty originals after a number that are not where they should be: lent, away to be mended, lost, or nobody's. */
    public Slice<AwayRow> away(RegistrationNumber after) {
        var beginning = Optional.ofNullable(after).orElse(new RegistrationNumber(0, 1));
        return transfers.away(beginning, LocalDate.now(clock), PAGE);
    }
}
