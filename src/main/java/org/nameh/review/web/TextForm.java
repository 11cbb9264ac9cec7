package org.nameh.review.web;

import org.nameh.platform.Text;
import org.nameh.review.Draft;
import org.nameh.review.Heading;

/** What the form of one language of a letter holds while somebody types: its text, and what stands above it. */
public class TextForm {

    private String language;
    private String body;
    private String title;
    private String summary;
    private String addressee;
    private String place;

    static TextForm of(Draft draft, String language) {
        var form = new TextForm();
        form.language = language;
        form.body = draft.texts().get(language);
        var heading = draft.headings().get(language);
        if (heading != null) {
            form.title = heading.title();
            form.summary = heading.summary();
            form.addressee = heading.addressee();
            form.place = heading.place();
        }
        return form;
    }

    Heading heading() {
        return new Heading(Text.clean(title), Text.clean(summary), Text.clean(addressee), Text.clean(place));
    }

    /** The text as typed, fit to be kept; empty where there is none. */
    String text() {
        return Text.orEmpty(Text.clean(body));
    }

    /** How many paragraphs the text has. */
    public int getParagraphs() {
        return Text.paragraphs(text()).size();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
