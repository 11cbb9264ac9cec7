package org.nameh.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe-core finds on a page as it stands that would hinder somebody. Its builder for Playwright brings the script anew for
 * each question and has all that is in order described, which took two thirds of the time; no page of the house has frames.
 */
public final class Axe {

    private static final String RUN = """
            async ([within, tags]) => {
                const result = await axe.run(within, {
                    resultTypes: ['violations'],
                    ...(tags.length ? {runOnly: {type: 'tag', values: tags}} : {}),
                });
                return result.violations.map(rule => rule.help + ' ' + rule.nodes.map(node => node.html));
            }
            """;

    private Axe() {}

    /** What hinders anywhere on a page, each by its rule and where; by rules of some tags alone, or by all. */
    public static List<String> on(Page page, String... tags) {
        return within(page, "html", tags);
    }

    /** What hinders in a part of a page. */
    @SuppressWarnings("unchecked") // evaluate promises what the script gives
    public static List<String> within(Page page, String part, String... tags) {
        if ("undefined".equals(page.evaluate("typeof axe"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, List.of(part, List.of(tags)));
    }
}
