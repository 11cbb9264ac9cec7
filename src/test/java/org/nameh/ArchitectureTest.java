package org.nameh;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nameh.letter.AssignedOnly;
import org.nameh.platform.HouseClock;
import org.nameh.platform.Role;

/** The rules of docs/architecture.md, read from the classes. */
@AnalyzeClasses(packages = "org.nameh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What the door may know of the reading room: the rows it puts on the shelf, and the values made of them. */
    private static final DescribedPredicate<JavaClass> ROW_TYPES = resideInAPackage("org.nameh.readingroom")
            .and(assignableTo(Record.class).or(assignableTo(Enum.class)))
            .as("row types");

    /** What answers the public: it reads as the role of the readers. */
    private static final String[] PUBLIC_SIDE = {"org.nameh.readingroom..", "org.nameh.finding..", "org.nameh.harvest.."
    };

    /** The boundaries that may be called without a role; those of timers and of the start of the server answer nobody. */
    private static final Set<String> OPEN_TO_ANYBODY = Set.of(
            "account.Gate",
            "account.GateBook",
            "correction.CorrectionBox",
            "finding.FindingAid",
            "harvest.Granary",
            "readingroom.ReadingRoom",
            "receipt.ReceiptWindow",
            "submission.Intake",
            "submission.Letterbox",
            "unsent.UnsentForms",
            // timers
            "delivery.CountingNight",
            "delivery.WaitingCount",
            "matching.MatchRound",
            "matching.NightWatch",
            "notice.Postman",
            "submission.Caretaker",
            // the start of the server
            "account.FirstAccounts",
            "interchange.ImportsOfBefore",
            "people.ParentKeysOfBefore",
            "worklist.BulksOfBefore");

    private static final DescribedPredicate<JavaType> KEPT_BY_THE_DATABASE = describe(
            "an entity or an entity manager",
            type -> type.getAllInvolvedRawTypes().stream()
                    .anyMatch(raw -> raw.isAnnotatedWith(Entity.class)
                            || raw.isAssignableTo(EntityManager.class)
                            || raw.isAssignableTo(EntityManagerFactory.class)));

    private static final DescribedPredicate<JavaAccess<?>> TIME_OF_THE_MACHINE =
            describe("it is the time of the machine", access -> isTimeOfTheMachine(access.getTarget()));

    private static final DescribedPredicate<JavaAccess<?>> CLOCK_OF_THE_MACHINE = describe(
            "it is a clock of the machine",
            access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                    && access.getTarget().getName().matches("system.*|tick(Millis|Seconds|Minutes)"));

    @ArchTest
    static final ArchRule featuresUseWhomTheTableAllows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("platform")
            .definedBy("org.nameh.platform..")
            .layer("people")
            .definedBy("org.nameh.people..")
            .layer("consignment")
            .definedBy("org.nameh.consignment..")
            .layer("letter")
            .definedBy("org.nameh.letter..")
            .layer("consent")
            .definedBy("org.nameh.consent..")
            .layer("facsimile")
            .definedBy("org.nameh.facsimile..")
            .layer("custody")
            .definedBy("org.nameh.custody..")
            .layer("delivery")
            .definedBy("org.nameh.delivery..")
            .layer("paper")
            .definedBy("org.nameh.paper..")
            .layer("receipt")
            .definedBy("org.nameh.receipt..")
            .layer("correction")
            .definedBy("org.nameh.correction..")
            .layer("thread")
            .definedBy("org.nameh.thread..")
            .layer("review")
            .definedBy("org.nameh.review..")
            .layer("masking")
            .definedBy("org.nameh.masking..")
            .layer("collation")
            .definedBy("org.nameh.collation..")
            .layer("marginalia")
            .definedBy("org.nameh.marginalia..")
            .layer("authenticity")
            .definedBy("org.nameh.authenticity..")
            .layer("likeness")
            .definedBy("org.nameh.likeness..")
            .layer("matching")
            .definedBy("org.nameh.matching..")
            .layer("translation")
            .definedBy("org.nameh.translation..")
            .layer("worklist")
            .definedBy("org.nameh.worklist..")
            .layer("publication")
            .definedBy("org.nameh.publication..")
            .layer("readingroom")
            .definedBy("org.nameh.readingroom..")
            .layer("dissemination")
            .definedBy("org.nameh.dissemination..")
            .layer("finding")
            .definedBy("org.nameh.finding..")
            .layer("row types")
            .definedBy(ROW_TYPES)
            .layer("account")
            .definedBy("org.nameh.account..")
            .layer("audit")
            .definedBy("org.nameh.audit..")
            .layer("unsent")
            .definedBy("org.nameh.unsent..")
            .layer("interchange")
            .definedBy("org.nameh.interchange..")
            .layer("theme")
            .definedBy("org.nameh.theme..")
            .layer("setting")
            .definedBy("org.nameh.setting..")
            .layer("harvest")
            .definedBy("org.nameh.harvest..")
            .layer("notice")
            .definedBy("org.nameh.notice..")
            .layer("submission")
            .definedBy("org.nameh.submission..")
            .layer("outgoing")
            .definedBy("org.nameh.outgoing..")
            .layer("dashboard")
            .definedBy("org.nameh.dashboard..")
            .whereLayer("platform")
            .mayNotAccessAnyLayer()
            .whereLayer("people")
            .mayOnlyAccessLayers("platform")
            .whereLayer("letter")
            .mayOnlyAccessLayers("platform", "people", "consignment")
            .whereLayer("consignment")
            .mayOnlyAccessLayers("platform")
            .whereLayer("consent")
            .mayOnlyAccessLayers("platform", "people", "letter")
            .whereLayer("facsimile")
            .mayOnlyAccessLayers("platform", "people", "letter")
            .whereLayer("custody")
            .mayOnlyAccessLayers("platform", "people", "letter")
            .whereLayer("delivery")
            .mayOnlyAccessLayers("platform", "people", "letter", "custody")
            .whereLayer("paper")
            .mayOnlyAccessLayers("platform", "people", "letter", "custody")
            .whereLayer("receipt")
            .mayOnlyAccessLayers("platform", "letter", "consent", "delivery", "paper")
            .whereLayer("correction")
            .mayOnlyAccessLayers("platform", "letter")
            .whereLayer("thread")
            .mayOnlyAccessLayers("platform", "people", "letter")
            .whereLayer("review")
            .mayOnlyAccessLayers("platform", "people", "letter", "consent", "theme")
            .whereLayer("masking")
            .mayOnlyAccessLayers("platform", "letter", "facsimile", "review")
            .whereLayer("collation")
            .mayOnlyAccessLayers("platform", "letter", "review")
            .whereLayer("marginalia")
            .mayOnlyAccessLayers("platform", "letter", "review")
            .whereLayer("authenticity")
            .mayOnlyAccessLayers("platform", "letter")
            .whereLayer("likeness")
            .mayOnlyAccessLayers("platform", "people", "letter", "review")
            .whereLayer("matching")
            .mayOnlyAccessLayers("platform", "people", "letter")
            .whereLayer("translation")
            .mayOnlyAccessLayers("platform", "people", "letter")
            .whereLayer("worklist")
            .mayOnlyAccessLayers("platform", "people", "letter", "review")
            .whereLayer("publication")
            .mayOnlyAccessLayers("platform", "people", "letter", "consent", "facsimile", "review", "theme", "row types")
            .whereLayer("readingroom")
            .mayOnlyAccessLayers("platform", "row types")
            .whereLayer("dissemination")
            .mayOnlyAccessLayers("platform", "readingroom", "row types")
            .whereLayer("finding")
            .mayOnlyAccessLayers("platform", "readingroom", "row types")
            .whereLayer("account")
            .mayOnlyAccessLayers("platform")
            .whereLayer("audit")
            .mayOnlyAccessLayers("platform")
            .whereLayer("unsent")
            .mayOnlyAccessLayers("platform")
            .whereLayer("theme")
            .mayOnlyAccessLayers("platform")
            .whereLayer("setting")
            .mayOnlyAccessLayers("platform")
            .whereLayer("interchange")
            .mayOnlyAccessLayers("platform", "people", "letter", "review", "theme")
            .whereLayer("harvest")
            .mayOnlyAccessLayers("platform", "readingroom", "row types", "dissemination", "finding")
            .whereLayer("notice")
            .mayOnlyAccessLayers("platform")
            .whereLayer("submission")
            .mayOnlyAccessLayers("platform", "people", "letter", "consent", "facsimile", "paper", "review")
            .whereLayer("outgoing")
            .mayOnlyAccessLayers("platform", "people", "letter", "notice")
            .whereLayer("dashboard")
            .mayOnlyAccessLayers("platform", "letter")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.nameh.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingBehindThePagesUsesThem = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.nameh..web..");

    @ArchTest
    static final ArchRule pagesUseNoPagesOfAnotherFeature = slices().matching("org.nameh.(*).web..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.nameh.platform.web"));

    @ArchTest
    static final ArchRule onlyPagesKnowFacesAndServlets = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule pagesKnowNoEntity = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(describe("are kept by the database", KEPT_BY_THE_DATABASE::test));

    @ArchTest
    static final ArchRule valuesHoldNoEntity = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Record.class)
            .should(holdNoEntity());

    @ArchTest
    static final ArchRule boundariesGiveNoEntity = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(giveNoEntity());

    @ArchTest
    static final ArchRule boundariesStateTheirRoles = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    /**
     * Whoever has no account reaches these boundaries, and no others. Those of the public side read as the role of the readers; the gate and
     * its book take passwords; the window asks for the code on a receipt; the box takes in and tells nothing.
     */
    @ArchTest
    static final ArchRule whoHasNoAccountReachesFewBoundaries = classes()
            .that()
            .areAnnotatedWith(PermitAll.class)
            .or()
            .containAnyMethodsThat(describe("anybody may call", method -> method.isAnnotatedWith(PermitAll.class)))
            .should(beOneOf(OPEN_TO_ANYBODY));

    /**
     * Nothing of a letter reaches whoever is only a translator through a boundary that does not ask for their task. Notices, the
     * forms of the caller and the vocabulary of themes are of no letter: what they lead to asks.
     */
    @ArchTest
    static final ArchRule boundariesForTranslatorsAskForTheirTask = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and(describe("are open to translators", ArchitectureTest::isOpenToTranslators))
            .and()
            .resideOutsideOfPackages(
                    "org.nameh.account..", "org.nameh.unsent..", "org.nameh.notice..", "org.nameh.theme..")
            .should()
            .beAnnotatedWith(AssignedOnly.class);

    @ArchTest
    static final ArchRule thePublicSideReadsFromItsOwnUnit = fields().that()
            .haveRawType(EntityManager.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(PUBLIC_SIDE)
            .should(readFrom("reading-room"));

    @ArchTest
    static final ArchRule allOthersReadFromTheDesk = fields().that()
            .haveRawType(EntityManager.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(PUBLIC_SIDE)
            .should(readFrom("desk"));

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().should().accessTargetWhere(TIME_OF_THE_MACHINE);

    @ArchTest
    static final ArchRule onlyOneMakesTheClock =
            noClasses().that().doNotBelongToAnyOf(HouseClock.class).should().accessTargetWhere(CLOCK_OF_THE_MACHINE);

    @ArchTest
    static final ArchRule beansThatOutliveARequestAreSerializable = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(SessionScoped.class)
            .or()
            .areAnnotatedWith(ConversationScoped.class)
            .should()
            .beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Bean|DTO|Dto)");

    private static boolean isOpenToTranslators(JavaClass boundary) {
        return Stream.concat(
                        Stream.of(boundary.tryGetAnnotationOfType(RolesAllowed.class)),
                        boundary.getMethods().stream().map(method -> method.tryGetAnnotationOfType(RolesAllowed.class)))
                .flatMap(Optional::stream)
                .anyMatch(roles -> List.of(roles.value()).contains(Role.TRANSLATOR));
    }

    private static boolean isTimeOfTheMachine(com.tngtech.archunit.core.domain.AccessTarget target) {
        var owner = target.getOwner();
        if (owner.isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        var parameters = target instanceof CodeUnitAccessTarget code
                ? Set.copyOf(code.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList())
                : Set.<String>of();
        return owner.isEquivalentTo(Date.class) && target.getName().equals("<init>") && parameters.isEmpty()
                || owner.isEquivalentTo(Calendar.class) && target.getName().equals("getInstance")
                || owner.getPackageName().startsWith("java.time")
                        && target.getName().equals("now")
                        && !parameters.contains(Clock.class.getName());
    }

    private static ArchCondition<JavaClass> beOneOf(Set<String> names) {
        return ArchCondition.from(describe(
                "be one of " + names,
                (JavaClass type) -> names.contains(type.getFullName().replace("org.nameh.", ""))));
    }

    private static ArchCondition<JavaField> holdNoEntity() {
        return ArchCondition.from(
                describe("hold no entity", (JavaField field) -> !KEPT_BY_THE_DATABASE.test(field.getType())));
    }

    private static ArchCondition<JavaMethod> giveNoEntity() {
        return ArchCondition.from(
                describe("give no entity", (JavaMethod method) -> !KEPT_BY_THE_DATABASE.test(method.getReturnType())));
    }

    private static ArchCondition<JavaField> readFrom(String unit) {
        return ArchCondition.from(describe(
                "read from " + unit,
                (JavaField field) -> field.isAnnotatedWith(PersistenceContext.class)
                        && field.getAnnotationOfType(PersistenceContext.class)
                                .unitName()
                                .equals(unit)));
    }
}
