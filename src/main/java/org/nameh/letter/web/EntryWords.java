package org.nameh.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.RegisterEntry;
import org.nameh.platform.Text;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;

/** Sets two entries of a letter side by side, field by field, in the words of the page. */
@RequestScoped
public class EntryWords {

    @Inject
    Messages messages;

    @Inject
    Dates dates;

    @Inject
    Page page;

    @Inject
    KindLabels kinds;

    /** The fields in which what was typed differs from what stands in the register. */
    List<EntryDifference> differences(RegisterEntry entry, EntryForm typed) {
        var theirs = words(entry.sender(), entry.addressee(), entry.description());
        var mine = words(typed.getSender(), typed.getAddressee(), typed.letter().description());
        return theirs.keySet().stream()
                .filter(field -> !theirs.get(field).equals(mine.get(field)))
                .map(field -> new EntryDifference(messages.text(field), theirs.get(field), mine.get(field)))
                .toList();
    }

    private Map<String, String> words(String sender, String addressee, Description facts) {
        var words = new LinkedHashMap<String, String>();
        words.put("letter.sender", kept(sender));
        words.put("letter.addressee", kept(addressee));
        words.put("letter.kind", kinds.getLabels().getOrDefault(facts.kind(), facts.kind()));
        words.put("letter.mode", messages.text("modeOfReceipt." + facts.mode()));
        words.put("letter.receivedOn", dates.day(facts.receivedOn()));
        words.put("letter.writtenOn", written(facts.written()));
        words.put("letter.place", kept(facts.place()));
        words.put("letter.languages", page.languageNames(facts.languages()));
        words.put("letter.firstWords", kept(facts.incipit()));
        words.put("letter.note", kept(facts.note()));
        return words;
    }

    private static String kept(String typed) {
        return Text.orEmpty(Text.clean(typed));
    }

    private static String written(LetterDate date) {
        return date == null ? "" : date.asWritten();
    }
}
