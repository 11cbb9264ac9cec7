package org.nameh.review.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nameh.platform.Text;
import org.nameh.review.Draft;
import org.nameh.review.Ground;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.MentionDecision;
import org.nameh.review.Redaction;

/** What the form of a draft holds while somebody types. */
public class DraftForm {

    private final TextForm original;
    private final List<TextForm> translations = new ArrayList<>();
    private final List<Redaction> redactions;
    private final List<Mention> mentions;
    private String[] themes;
    private String addedLanguage;
    private String passage;
    private String passageIn;
    private Ground ground = Ground.NAME;
    private String person;
    private MentionDecision decision = MentionDecision.WITHHELD;

    /** The form of a draft: first the languages that were posted, in their places, then those that came to it meanwhile. */
    DraftForm(Draft draft, List<String> posted) {
        original = TextForm.of(draft, draft.language());
        var known = new TreeSet<>(draft.headings().keySet());
        known.addAll(draft.translations().keySet());
        known.remove(draft.language());
        var languages = new LinkedHashSet<>(posted);
        languages.addAll(known);
        languages.forEach(language -> translations.add(TextForm.of(draft, language)));
        redactions = new ArrayList<>(draft.redactions());
        mentions = new ArrayList<>(draft.mentions());
        themes = draft.themes().toArray(String[]::new);
        passageIn = draft.language();
    }

    /** The draft as it was typed; a language that was added and not filled in yet has an empty text. */
    Draft draft() {
        return draft(redactions, mentions);
    }

    private Draft draft(List<Redaction> withheld, List<Mention> named) {
        var headings = new TreeMap<String, Heading>();
        var texts = new TreeMap<String, String>();
        headings.put(original.getLanguage(), original.heading());
        for (var translation : translations) {
            headings.putIfAbsent(translation.getLanguage(), translation.heading());
            if (!translation.text().isEmpty() || translation.heading().isBlank()) {
                texts.putIfAbsent(translation.getLanguage(), translation.text());
            }
        }
        return new Draft(original.getLanguage(), original.text(), headings, texts, withheld, named)
                .about(List.of(themes));
    }

    /** The draft as it was typed, without the languages that were not filled in. */
    Draft finished() {
        var draft = draft();
        draft.translations().values().removeIf(String::isEmpty);
        return draft;
    }

    /** The draft as it was typed, with room for the language that was chosen. */
    Draft withLanguage() {
        var draft = draft();
        draft.translations().putIfAbsent(addedLanguage, "");
        return draft;
    }

    /** The draft with the passage that was typed withheld; none if nothing was typed. The list here shows only what was saved. */
    Optional<Draft> withRedaction() {
        return Optional.ofNullable(Text.clean(passage))
                .map(words -> draft(with(redactions, new Redaction(passageIn, words, ground)), mentions));
    }

    /** The draft with the person who was typed named in it; none if nothing was typed. */
    Optional<Draft> withMention() {
        return Optional.ofNullable(Text.clean(person))
                .map(name -> draft(redactions, with(mentions, new Mention(name, decision))));
    }

    Draft withoutRedaction(int place) {
        return draft(without(redactions, place), mentions);
    }

    Draft withoutMention(int place) {
        return draft(redactions, without(mentions, place));
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> without(List<T> list, int place) {
        var rest = new ArrayList<>(list);
        rest.remove(place);
        return rest;
    }

    /** The fields that hold something which only their own button takes into the draft, and what to say beside each. */
    Map<String, String> pending() {
        var pending = new TreeMap<String, String>();
        if (Text.clean(passage) != null) {
            pending.put("passage", "review.passage.pending");
        }
        if (Text.clean(person) != null) {
            pending.put("person", "review.person.pending");
        }
        return pending;
    }

    public TextForm getOriginal() {
        return original;
    }

    public List<TextForm> getTranslations() {
        return translations;
    }

    public List<Redaction> getRedactions() {
        return redactions;
    }

    public List<Mention> getMentions() {
        return mentions;
    }

    /** The codes of the themes that are chosen. */
    public String[] getThemes() {
        return themes.clone();
    }

    public void setThemes(String[] themes) {
        this.themes = themes.clone();
    }

    /** The languages in which the letter has a text. */
    public List<String> getTextLanguages() {
        return List.copyOf(draft().texts().keySet());
    }

    public String getAddedLanguage() {
        return addedLanguage;
    }

    public void setAddedLanguage(String addedLanguage) {
        this.addedLanguage = addedLanguage;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getPassageIn() {
        return passageIn;
    }

    public void setPassageIn(String passageIn) {
        this.passageIn = passageIn;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public MentionDecision getDecision() {
        return decision;
    }

    public void setDecision(MentionDecision decision) {
        this.decision = decision;
    }
}
