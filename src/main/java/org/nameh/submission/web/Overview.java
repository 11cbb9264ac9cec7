package org.nameh.submission.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.submission.Item;
import org.nameh.submission.Stage;
import org.nameh.submission.SubmissionSheet;

/** What is kept of one page of the form, line by line, in the words of the page. */
public record Overview(Stage stage, List<Line> lines) {

    /** One thing that was said. */
    public record Line(String label, String text) {}

    /** Of each page of the form on which something can be said. */
    static List<Overview> of(SubmissionSheet sheet, Page page, Messages messages) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.LOOK_OVER)
                .map(stage -> new Overview(stage, lines(stage, sheet, page, messages)))
                .toList();
    }

    private static List<Line> lines(Stage stage, SubmissionSheet sheet, Page page, Messages messages) {
        var lines = new ArrayList<Line>();
        if (stage == Stage.SCANS) {
            var label = messages.text("submission.files");
            sheet.files().forEach(file -> lines.add(new Line(label, file.name())));
        }
        Item.of(stage).stream()
                .map(item -> line(item, sheet.contents().get(item), page, messages))
                .filter(Objects::nonNull)
                .forEach(lines::add);
        return lines;
    }

    private static Line line(Item item, String text, Page page, Messages messages) {
        return text == null ? null : new Line(messages.text("submission." + item), spoken(item, text, page, messages));
    }

    private static String spoken(Item item, String text, Page page, Messages messages) {
        return switch (item) {
            case LANGUAGE -> page.languageName(text);
            case LANGUAGES -> page.languageNames(List.of(text.split(",")));
            case USE -> messages.text("submission.USE." + text);
            case NAME_FORM -> messages.text("submission.name." + text);
            case FAMILY, PUBLISH_TEXT, PUBLISH_SCAN -> messages.text("submission.yes");
            default -> text;
        };
    }
}
