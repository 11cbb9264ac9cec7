package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.TeiSchema;

/** The TEI of every letter that the public can read, those of the demonstration and those that tests have planted. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ValidTeiPageIT {

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void isValid() {
        var schema = new TeiSchema();

        assertThat(PublicShelf.letters()).hasSizeGreaterThan(5).allSatisfy(id -> {
            var tei = visitor.get("/letters/" + id + ".tei.xml");
            assertThat(tei.status()).isEqualTo(200);
            assertThat(schema.complaints(tei.body())).isEmpty();
        });
    }
}
