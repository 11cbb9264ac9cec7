package org.nameh.support;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The house under test: the very archive that is shipped, with the cast and the letters of the demonstration and the tests on top. */
@ArquillianSuiteDeployment
public class House {

    /** Deployed once for all integration tests. */
    @Deployment
    public static WebArchive war() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war")))
                .addPackages(true, path -> !path.get().contains("PageIT"), "org.nameh")
                .addAsResource("demo/letters.json")
                .addAsResource("uploads")
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
