package org.nameh.platform;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date in the owner's name, before Hibernate validates its mappings. Both persistence units ask for it
 * at the same time; the second waits, and finds nothing to do.
 */
public class Migrations implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        migrate();
    }

    private static synchronized void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner())
                .locations("classpath:db-migrations/desk", "classpath:db-migrations/reading-room")
                .defaultSchema("desk")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    private static DataSource owner() {
        try {
            return InitialContext.doLookup("java:/jdbc/migrations");
        } catch (NamingException missing) {
            throw new IllegalStateException("the data source java:/jdbc/migrations is missing", missing);
        }
    }
}
