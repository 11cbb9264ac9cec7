package org.nameh.readingroom;

import java.time.LocalDate;
import org.nameh.platform.CalendarSystem;

/**
 * A published letter that stands beside another, for a reader of one language of the pages; kind is its label; place and what is
 * known of the date may be null.
 */
public record Neighbour(
        String publicId,
        String title,
        String titleLanguage,
        String kind,
        String place,
        String writtenAs,
        CalendarSystem calendar,
        LocalDate notBefore,
        LocalDate notAfter) {}
