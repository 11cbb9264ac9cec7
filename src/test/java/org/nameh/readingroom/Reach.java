package org.nameh.readingroom;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;

/** The addresses that somebody curious tries, beside those that pages link to. */
final class Reach {

    /** Methods that nobody needs to read. */
    static final List<String> METHODS =
            List.of("HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND");

    /** Headers, as names and values in turn, that may lead a server astray. */
    static final List<String[]> HEADERS = List.of(
            new String[] {"If-None-Match", "*"},
            new String[] {"If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT"},
            new String[] {"Range", "bytes=0-400"},
            new String[] {"Accept", "application/json"},
            new String[] {"Accept", "application/tei+xml", "Accept-Language", "fa"},
            new String[] {"Cookie", "nameh=0; __Host-nameh=0"},
            new String[] {"X-Forwarded-For", "127.0.0.1", "X-Original-URL", "/desk/letters"},
            new String[] {"Faces-Request", "partial/ajax"});

    private static final List<String> FILES = List.of(
            "/WEB-INF/addresses",
            "/WEB-INF/web.xml",
            "/WEB-INF/classes/messages.properties",
            "/WEB-INF/classes/demo/letters.json",
            "/WEB-INF/classes/db-migrations/desk/V003__registry.sql",
            "/META-INF/MANIFEST.MF",
            "/resources/../WEB-INF/web.xml",
            "/resources/%2e%2e/WEB-INF/web.xml",
            "/resources/..%2FWEB-INF/web.xml",
            "/resources/..;/WEB-INF/web.xml",
            "//WEB-INF/web.xml",
            "/web-inf/web.xml",
            "/WEB-INF;x/web.xml",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?con=/WEB-INF",
            "/jakarta.faces.resource/web.xml.xhtml?ln=..%2FWEB-INF",
            "/jakarta.faces.resource/letters.json.xhtml?ln=demo",
            "/jakarta.faces.resource/letters.json.xhtml?loc=../WEB-INF/classes/demo",
            "/jakarta.faces.resource/..%2FWEB-INF%2Faddresses.xhtml",
            "/jakarta.faces.resource/../WEB-INF/addresses",
            "/jakarta.faces.resource/house.css.xhtml?ln=css&con=..%2F..",
            "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces&loc=..%2F..%2FWEB-INF");

    private Reach() {}

    /** Where every reader begins, and every machine. */
    static List<String> doors() {
        return Stream.of(
                        Stream.of("/", "/resources/css/house.css"),
                        languages().map(language -> "/" + language + "/"),
                        languages().map(language -> "/" + language + "/feed.atom"),
                        languages().map(language -> "/" + language + "/opensearch.xml"),
                        languages().map(language -> "/" + language + "/themes"),
                        languages().map(language -> "/" + language + "/letters?theme=CHILDREN"),
                        collections().stream(),
                        harvests(),
                        Stream.of(
                                "/opensearch.xml",
                                "/robots.txt",
                                "/.well-known/security.txt",
                                "/sitemap-0.xml",
                                "/sitemap-1.xml",
                                "/sitemap-33.xml",
                                "/sitemap-99999.xml"))
                .flatMap(addresses -> addresses)
                .toList();
    }

    /** Where machines take the newest letters, or all of them. */
    static List<String> collections() {
        return List.of(
                "/feed.atom",
                "/sitemap.xml",
                "/cmif.xml",
                "/dump/letters.csv",
                "/dump/letters.jsonl",
                "/oai?verb=ListRecords&metadataPrefix=oai_dc");
    }

    private static Stream<String> harvests() {
        return Stream.of(
                        "",
                        "Identify",
                        "ListMetadataFormats",
                        "ListSets",
                        "ListIdentifiers&metadataPrefix=oai_dc",
                        "ListRecords&metadataPrefix=tei",
                        "ListRecords&metadataPrefix=oai_dc&set=kind:TESTIMONY",
                        "ListRecords&metadataPrefix=oai_dc&set=language:fa",
                        "ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2099-01-01",
                        "ListIdentifiers&resumptionToken=MC4wMDAwMDAwMCZtZXRhZGF0YVByZWZpeD1vYWlfZGM",
                        "GetRecord&metadataPrefix=oai_dc&identifier=%2527")
                .map(verb -> "/oai?verb=" + verb);
    }

    /** How a harvester asks for one letter. */
    static Stream<String> records(String id) {
        var identifier = HouseAddress.of("/letters/" + id).replace(":", "%3A").replace("/", "%2F");
        return Stream.of("GetRecord&metadataPrefix=oai_dc", "GetRecord&metadataPrefix=tei", "ListMetadataFormats")
                .map(verb -> "/oai?verb=" + verb + "&identifier=" + identifier);
    }

    /** The codes of the languages that the pages speak. */
    static Stream<String> languages() {
        return Language.ofThePages().stream().map(Language::code);
    }

    /** Files of the archive that are nobody's business, straight and by way of the resource handler of Faces. */
    static List<String> files() {
        return FILES;
    }

    /** Every address, view, resource and servlet that an archive holds. */
    static List<String> archive(ServletContext archive, String id, String number) {
        return Stream.of(
                        table(archive).map(line -> line.split("\\s+")[0]),
                        below(archive, "/views/"),
                        below(archive, "/resources/"),
                        archive.getServletRegistrations().values().stream()
                                .map(ServletRegistration::getMappings)
                                .flatMap(addresses -> addresses.stream())
                                .filter(address -> !address.contains("Arquillian"))
                                .map(address -> address.replace("*", "x")))
                .flatMap(address -> address)
                .filter(address -> address.startsWith("/"))
                .flatMap(address -> languages().map(language -> address.replace("{lang}", language)))
                .map(address -> address.replace("{id}", id)
                        .replace("{number}", number)
                        .replace("{twin}", number)
                        .replace("{consignment}", "C2026-001")
                        .replace("{month}", "2026-01")
                        .replaceAll("\\{\\w+}", "1"))
                .flatMap(address -> Stream.of(address, address + "?id=" + id + "&number=" + number))
                .distinct()
                .toList();
    }

    private static Stream<String> table(ServletContext archive) {
        try (var table = archive.getResourceAsStream("/WEB-INF/addresses")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> below(ServletContext archive, String folder) {
        return Optional.ofNullable(archive.getResourcePaths(folder)).orElse(Set.of()).stream()
                .flatMap(path ->
                        path.endsWith("/") ? Stream.concat(Stream.of(path), below(archive, path)) : Stream.of(path));
    }

    /** A letter in every form that machines can have, after {@code /letters/}. */
    static Stream<String> forms(String id) {
        return Stream.of(
                        "", ".tei.xml", ".jsonld", ".txt", "/cite.bib", "/cite.ris", "/cite.csl.json", "/manifest.json")
                .map(ending -> id + ending);
    }

    /** Whatever might answer for a letter, published or not. */
    static List<String> letter(String id) {
        return Stream.of(
                        languages().map(language -> "/" + language + "/letters/" + id),
                        queries().map(query -> "/en/letters/" + id + "?" + query),
                        endings().map(ending -> "/en/letters/" + id + ending),
                        endings().map(ending -> "/letters/" + id + ending),
                        forms(id).map(form -> "/letters/" + form),
                        languages().map(language -> "/letters/" + id + "/cite.ris?language=" + language),
                        Stream.of("letter", "tei.xml", "txt").map(name -> "/views/dissemination/" + name + "?id=" + id),
                        Stream.of("/views/readingroom/page?page=1&id=" + id),
                        records(id),
                        disguises(id))
                .flatMap(addresses -> addresses)
                .distinct()
                .toList();
    }

    private static Stream<String> queries() {
        return Stream.of(
                "view=original",
                "view=translation&text=de",
                "view=both&text=en",
                "print=yes",
                "version=1&preview=true",
                "preview=true&status=DRAFT",
                "id=00000000&jakarta.faces.ViewState=stateless",
                "text=%27%20or%201=1--");
    }

    private static Stream<String> endings() {
        return Stream.of(
                "",
                "/",
                "/print",
                "/original",
                "/edit",
                "/review",
                "/pages/1.jpg",
                "/pages/1-thumb.jpg",
                "/pages/1-original.jpg",
                "/pages/0.jpg",
                "/pages/1.JPG",
                "/cite.bib",
                ".json",
                ".jsonld",
                ".txt",
                ".tei.xml",
                ".xhtml",
                ".",
                "%20",
                "%00",
                ";jsessionid=0",
                ";view=original",
                "%3Fview=original");
    }

    private static Stream<String> disguises(String id) {
        return Stream.of(
                "//en/letters/" + id,
                "/en//letters/" + id,
                "/en/letters//" + id,
                "/en/letters%2F" + id,
                "/en%2Fletters%2F" + id,
                "/en/letters/%2e/" + id,
                "/en/letters/../letters/" + id,
                "/EN/letters/" + id,
                "/en/LETTERS/" + id,
                "/en/letters/" + id.toUpperCase(),
                "/xx/letters/" + id,
                "/desk/letters/" + id,
                "/views/readingroom/letter.xhtml?id=" + id,
                "/views/readingroom/letter.xhtml;x?id=" + id,
                "/views/readingroom/letter.xhtml/?id=" + id,
                "//views/readingroom/letter.xhtml?id=" + id,
                "/views/readingroom/letter%2Exhtml?id=" + id,
                "/en/letters?after=9000000000000000-" + id,
                "/en/letters?after=1-" + id);
    }

    /** First lines of requests about a letter that are wrong or odd. */
    static List<String> odd(String id) {
        var address = "/en/letters/" + id;
        return List.of(
                "GET " + address + "%zz HTTP/1.1",
                "GET " + address + "%c0%ae HTTP/1.1",
                "GET " + address + "?text=%zz HTTP/1.1",
                "GET " + address + "?" + "text=de&".repeat(2_000) + " HTTP/1.1",
                "GET " + address + " HTTP/9.9",
                "GET http://desk.example" + address + " HTTP/1.1",
                "FOO " + address + " HTTP/1.1",
                "GET " + address + "\\..\\.. HTTP/1.1");
    }

    /** Where the desk shows a letter. */
    static List<String> desk(String number) {
        return Stream.of("", "/entry", "/review", "/preview", "/preview?channel=file", "/embargo")
                .map(ending -> "/desk/letters/" + number + ending)
                .flatMap(
                        address -> Stream.of(address, "/" + address, address.replace("desk", "%64esk"), address + ";x"))
                .toList();
    }
}
