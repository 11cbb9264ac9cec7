package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.audit.AuditRoom;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;

@ExtendWith(ArquillianExtension.class)
class LockerIT {

    @Inject
    Locker locker;

    @Inject
    AuditRoom audit;

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

    @AfterEach
    void switchOn() {
        translator.run(() -> locker.useSingleKeys(true));
    }

    @Test
    void keepsForEachAccountWhatItSwitched() {
        translator.run(() -> locker.useSingleKeys(false));

        assertThat(translator.get(() -> locker.singleKeys())).isFalse();
        for (var other : List.of(clerk, editor, admin, auditor)) {
            assertThat(other.get(() -> locker.singleKeys())).isTrue();
        }
    }

    @Test
    void isShutToWhoeverIsNotSignedIn() {
        assertThatThrownBy(() -> locker.singleKeys()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> locker.useSingleKeys(true)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void tellsTheAuditTrail() {
        translator.run(() -> locker.useSingleKeys(false));

        var entry = auditor.get(() -> audit.read(Long.MAX_VALUE)).rows().get(0);

        assertThat(entry.account()).isEqualTo("translator");
        assertThat(entry.action()).isEqualTo("SINGLE_KEYS_SWITCHED");
        assertThat(entry.detail()).isEqualTo("off");
    }
}
