package org.nameh.authenticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.audit.AuditRoom;
import org.nameh.audit.AuditRow;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.UnknownLetter;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class ExaminationRoomIT {

    private static final Finding BY_HAND =
            new Finding(AuthenticityLevel.PLAUSIBLE, AuthenticityMethod.HANDWRITING, "Compared with her first letter.");

    private static final Finding IN_PERSON =
            new Finding(AuthenticityLevel.VERIFIED, AuthenticityMethod.MET_WRITER, null);

    @Inject
    ExaminationRoom room;

    @Inject
    AuditRoom audit;

    @Inject
    Journey journey;

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
    void letsTheNewestFindingCountAndKeepsTheOthers() {
        var number = journey.registered();

        clerk.run(() -> room.record(number, BY_HAND));
        editor.run(() -> room.record(number, IN_PERSON));

        assertThat(of(number)).extracting(AuthenticationRow::finding).containsExactly(IN_PERSON, BY_HAND);
        assertThat(of(number)).extracting(AuthenticationRow::verifiedBy).containsExactly("editor", "clerk");
    }

    @Test
    void writesWhatIsSentTwiceOnce() {
        var number = journey.registered();

        clerk.run(() -> room.record(number, BY_HAND));
        clerk.run(() -> room.record(number, BY_HAND));
        editor.run(() -> room.record(number, BY_HAND));

        assertThat(of(number)).hasSize(2);
    }

    @Test
    void wantsToKnowHow() {
        var number = journey.registered();
        var vague = new Finding(AuthenticityLevel.VERIFIED, null, "Surely.");
        var silent = new Finding(AuthenticityLevel.VERIFIED, AuthenticityMethod.OTHER, null);

        assertThatThrownBy(() -> editor.run(() -> room.record(number, vague)))
                .isInstanceOf(AuthenticityRefused.class)
                .hasMessage("authenticity.refused.method");
        assertThatThrownBy(() -> editor.run(() -> room.record(number, silent)))
                .isInstanceOf(AuthenticityRefused.class)
                .hasMessage("authenticity.refused.note");
        editor.run(() -> room.record(number, new Finding(AuthenticityLevel.UNVERIFIED, null, null)));
    }

    @Test
    void tellsTheTrailHowSureSomebodyWas() {
        var number = journey.registered();
        editor.run(() -> room.record(number, IN_PERSON));

        assertThat(clerk.get(() -> audit.history(number.toString())))
                .extracting(AuditRow::action)
                .contains("LETTER_AUTHENTICATED");
    }

    @Test
    void isNotThereWithoutALetter() {
        assertThatThrownBy(() -> editor.run(() -> room.record(new RegistrationNumber(1899, 7), IN_PERSON)))
                .isInstanceOf(UnknownLetter.class);
    }

    @Test
    void isReadByWhoeverReadsLettersAndWrittenByThoseWhoMeetPeople() {
        var number = journey.registered();

        assertThat(translator.get(() -> room.of(number))).isEmpty();
        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> room.of(number))).isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> room.record(number, IN_PERSON)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private List<AuthenticationRow> of(RegistrationNumber number) {
        return clerk.get(() -> room.of(number));
    }
}
