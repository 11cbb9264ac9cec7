package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.Sql;

/** The data sources, when the database drops every connection under them: they heal without a restart of the server. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DataSourceHealingPageIT {

    private static final int TRIES = 3;
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private static final String FORM =
            "signIn=signIn&signIn:user=clerk&signIn:password=only-for-these-tests&signIn:submit=Sign+in"
                    + "&jakarta.faces.ViewState=";

    private final String house = "http://127.0.0.1:" + System.getProperty("test.http.port");

    @Test
    void bringsThePublicListBack() throws Exception {
        assertThat(listsLetters()).isTrue();

        assertThat(dropConnections("nameh_reader")).isPositive();

        assertThat(heals(this::listsLetters)).isTrue();
    }

    @Test
    void letsStaffSignInAgain() throws Exception {
        assertThat(signsIn()).isTrue();

        assertThat(dropConnections("nameh_desk")).isPositive();

        assertThat(heals(this::signsIn)).isTrue();
    }

    private static boolean heals(Callable<Boolean> attempt) throws Exception {
        for (var tried = 0; tried < TRIES; tried++) {
            if (attempt.call()) {
                return true;
            }
        }
        return false;
    }

    private boolean listsLetters() throws IOException, InterruptedException {
        return get(newcomer(), "/en/letters").statusCode() == 200;
    }

    /** Whether somebody new comes to the register by the form. */
    private boolean signsIn() throws IOException, InterruptedException {
        var clerk = newcomer();
        var state = VIEW_STATE.matcher(get(clerk, "/desk/login").body());
        if (!state.find()) {
            return false;
        }
        send(
                clerk,
                request("/desk/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                FORM + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8))));
        var register = get(clerk, "/desk/letters");
        return register.statusCode() == 200 && register.uri().getPath().equals("/desk/letters");
    }

    private static HttpClient newcomer() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return send(client, request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static long dropConnections(String role) throws SQLException {
        try (var superuser = Sql.as("postgres")) {
            return superuser.one(
                    Long.class,
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = ?",
                    role);
        }
    }
}
