package org.nameh.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.platform.Text;
import org.nameh.review.Draft;

/** How the version at hand is read on desk/review/review.xhtml: {@code ?view=&text=}; and the way on, which every link keeps. */
@Named
@RequestScoped
public class ReadVersion {

    @Inject
    HttpServletRequest request;

    private Sight sight;

    @PostConstruct
    void open() {
        sight = Arrays.stream(Sight.values())
                .filter(known -> known.getName().equals(request.getParameter("view")))
                .findFirst()
                .orElse(Sight.PUBLIC);
    }

    public Sight[] getSights() {
        return Sight.values();
    }

    public Sight getSight() {
        return sight;
    }

    /** The translation that stands beside the original: the one that the address names, else the first; null if there is none. */
    public String translation(Draft content) {
        var languages = content.translations().keySet();
        return Optional.ofNullable(request.getParameter("text"))
                .filter(languages::contains)
                .or(() -> languages.stream().findFirst())
                .orElse(null);
    }

    /** The languages of a content in which it has a text, the original first. */
    public List<String> languages(Draft content) {
        return Stream.concat(Stream.of(content.language()), content.translations().keySet().stream())
                .toList();
    }

    /** What every link on the page keeps of its address: the list one came from and the letter that comes next. */
    public String getWay() {
        return Stream.of("from", "next")
                .filter(name -> !Text.orEmpty(request.getParameter(name)).isEmpty())
                .map(name -> "&" + name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** What an editor looks at: what the public will read, the whole text, or what has changed. */
    public enum Sight {
        PUBLIC,
        FINAL,
        CHANGES;

        /** The name as addresses and message keys write it. */
        public String getName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
