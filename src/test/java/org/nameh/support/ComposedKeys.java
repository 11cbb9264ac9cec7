package org.nameh.support;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nameh.account.PasswordFlaw;
import org.nameh.authenticity.AuthenticityLevel;
import org.nameh.authenticity.AuthenticityMethod;
import org.nameh.collation.Part;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.correction.Asker;
import org.nameh.correction.CorrectionOutcome;
import org.nameh.correction.ToldHow;
import org.nameh.custody.HolderKind;
import org.nameh.custody.MarkKind;
import org.nameh.custody.PlaceKind;
import org.nameh.custody.TransferReason;
import org.nameh.delivery.EventKind;
import org.nameh.delivery.ProofKind;
import org.nameh.facsimile.Sameness;
import org.nameh.finding.Facet;
import org.nameh.interchange.ImportState;
import org.nameh.interchange.Remark;
import org.nameh.interchange.RowOutcome;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.ReviewStatus;
import org.nameh.likeness.Likeness;
import org.nameh.likeness.Ruling;
import org.nameh.matching.Agreement;
import org.nameh.notice.MailFailure;
import org.nameh.notice.MailFrequency;
import org.nameh.outgoing.OutgoingState;
import org.nameh.outgoing.Tidings;
import org.nameh.paper.ReceiptCheck;
import org.nameh.people.ContactWay;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Sex;
import org.nameh.people.TieKind;
import org.nameh.people.TwinReason;
import org.nameh.people.Whereabouts;
import org.nameh.platform.Role;
import org.nameh.publication.WithdrawalGround;
import org.nameh.publication.web.Channel;
import org.nameh.readingroom.BoundAs;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.View;
import org.nameh.receipt.Stage;
import org.nameh.review.DecisionGround;
import org.nameh.review.Ground;
import org.nameh.review.MentionDecision;
import org.nameh.review.Outcome;
import org.nameh.review.TextPart;
import org.nameh.review.TranslationState;
import org.nameh.review.VersionState;
import org.nameh.review.web.ReadVersion;
import org.nameh.setting.SecondApproval;
import org.nameh.submission.DeclineReason;
import org.nameh.submission.Item;
import org.nameh.thread.Relation;
import org.nameh.worklist.BulkKind;
import org.nameh.worklist.BulkOutcome;
import org.nameh.worklist.BulkRefusal;
import org.nameh.worklist.BulkState;
import org.nameh.worklist.Heap;
import org.nameh.worklist.Order;
import org.nameh.worklist.RiskLevel;

/** The keys of the message bundle that no file spells out: a beginning, and each way in which it is completed. */
public final class ComposedKeys {

    private static final List<Class<? extends Enum<?>>> CHOICES = List.of(
            Act.class,
            Agreement.class,
            BoundAs.class,
            AuthenticityLevel.class,
            AuthenticityMethod.class,
            BulkKind.class,
            BulkOutcome.class,
            BulkRefusal.class,
            BulkState.class,
            CorrectionOutcome.class,
            ContactWay.class,
            CorrespondentKind.class,
            DecisionGround.class,
            DeclineReason.class,
            EventKind.class,
            GivenHow.class,
            Ground.class,
            HolderKind.class,
            Likeness.class,
            MailFailure.class,
            MailFrequency.class,
            MarkKind.class,
            MentionDecision.class,
            ModeOfReceipt.class,
            NameDisclosure.class,
            Order.class,
            Outcome.class,
            OutgoingState.class,
            Part.class,
            PlaceKind.class,
            ProofKind.class,
            ReceiptCheck.class,
            Asker.class,
            Remark.class,
            RiskLevel.class,
            RowOutcome.class,
            Relation.class,
            Ruling.class,
            Sameness.class,
            SecondApproval.class,
            Sex.class,
            Stage.class,
            TextPart.class,
            Tidings.class,
            TieKind.class,
            ToldHow.class,
            TransferReason.class,
            TwinReason.class,
            TranslationState.class,
            VersionState.class,
            Whereabouts.class,
            WithdrawalGround.class);

    private static final Pattern OPEN_POINT = Pattern.compile("OpenPoint\\s*\\.of\\(\\s*\"(\\w+)\"");

    private static final Pattern TASK = Pattern.compile("agenda\\s*\\.add\\(\\s*\"(\\w+)\"");

    private ComposedKeys() {}

    /** All such keys. */
    public static Set<String> all() {
        return completions().entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(end -> one.getKey() + end))
                .collect(toSet());
    }

    /** What such keys begin with, for example {@code act.}. */
    public static Set<String> beginnings() {
        return completions().keySet();
    }

    private static Map<String, List<String>> completions() {
        var completions = new TreeMap<>(CHOICES.stream().collect(toMap(ComposedKeys::beginning, ComposedKeys::names)));
        completions.put("account.refused.password.", small(PasswordFlaw.values()));
        completions.put("account.role.", roles());
        completions.put("contactSaid.", List.of("NOTHING", "ALLOWED", "NEVER"));
        completions.put("dashboard.task.", tasks());
        completions.put("receipt.done.", List.of("STOP_NOW", "NARROW", "CALL_BACK"));
        completions.put("fact.", List.copyOf(FactActions.all()));
        completions.put("gap.", gaps());
        completions.put("finding.facet.", small(Facet.values()));
        completions.put("import.field.", small(org.nameh.interchange.Field.values()));
        completions.put("import.state.", small(ImportState.values()));
        completions.put("original.", List.of("title.label", "summary.label"));
        completions.put("preview.channel.", small(Channel.values()));
        completions.put("matching.from.", relations());
        completions.put("paper.labels.", List.of("from", "from.hint", "to", "to.hint", "skip", "skip.hint"));
        completions.put("queue.", small(Heap.values()));
        completions.put("review.open.", openPoints());
        completions.put("sight.", small(ReadVersion.Sight.values()));
        completions.put("status.", small(ReviewStatus.values()));
        completions.put(
                "submission.",
                Stream.concat(names(org.nameh.submission.Stage.class).stream(), names(Item.class).stream())
                        .toList());
        completions.put("submission.USE.", List.of("KEEP", "PUBLISH"));
        completions.put(
                "submission.end.",
                List.of("WAITING", "ACCEPTED", "DECLINED", "WAITING.hint", "ACCEPTED.hint", "DECLINED.hint"));
        completions.put("submission.name.", names(NameDisclosure.class));
        completions.put("submissionState.", List.of("ACCEPTED", "DECLINED"));
        completions.put("tieOf.", names(TieKind.class));
        completions.put("translated.", List.of("title.label", "summary.label"));
        completions.put("view.", small(View.values()));
        completions.put("worklist.consent.", List.of("GIVEN", "OTHER", "NONE"));
        return completions;
    }

    private static String beginning(Class<?> choice) {
        var name = choice.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ".";
    }

    private static List<String> names(Class<? extends Enum<?>> choice) {
        return Arrays.stream(choice.getEnumConstants()).map(Enum::name).toList();
    }

    private static List<String> small(Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> gaps() {
        return small(Gap.values()).stream()
                .flatMap(gap -> Stream.of(gap, gap + ".why"))
                .toList();
    }

    private static List<String> relations() {
        return Stream.concat(names(TieKind.class).stream(), Stream.of("NOBODY")).toList();
    }

    private static List<String> roles() {
        return Arrays.stream(Role.class.getFields()).map(Field::getName).toList();
    }

    private static List<String> tasks() {
        return SourceFile.below("src/main/java/org/nameh/dashboard", ".java").stream()
                .flatMap(source -> source.all(TASK))
                .toList();
    }

    private static List<String> openPoints() {
        return Stream.of("review", "masking", "publication")
                .flatMap(feature -> SourceFile.below("src/main/java/org/nameh/" + feature, ".java").stream())
                .flatMap(source -> source.all(OPEN_POINT))
                .toList();
    }
}
