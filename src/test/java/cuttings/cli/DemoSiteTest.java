package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoSiteTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static DemoSite site;

    @BeforeAll
    static void open() throws IOException {
        site = DemoSite.start();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void servesAPageUnderItsAddressWithoutExtension() throws Exception {
        HttpResponse<byte[]> answer = get("harbourpost", "/city/5463-night-trams-return/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(text(answer)).contains("<h1 class=\"article__heading\">Night trams return");
    }

    @Test
    void putsTheServedAddressInPlaceOfTheInventedOne() throws Exception {
        String sitemap = text(get("valleymark", "/sitemap.xml"));

        assertThat(sitemap)
                .contains("<loc>" + site.origin("valleymark") + "/sitemaps/news.xml</loc>")
                .doesNotContain(".example");
    }

    @Test
    void sendsOldPagesWithoutACharsetAndByteForByte() throws Exception {
        HttpResponse<byte[]> answer = get("seebote", "/2026/parohod.htm");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(new String(answer.body(), Charset.forName("windows-1251")))
                .contains("Озёрный пароход вышел из ремонта");
    }

    @Test
    void redirectsAPageThatHasMoved() throws Exception {
        HttpResponse<byte[]> answer = get("valleymark", "/sport/marrow-hill-run");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/2026/03/12/marrow-hill-run");
    }

    @Test
    void answersASecondVisitWithNotModified() throws Exception {
        String tag = get("seebote", "/index.htm").headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> second = get("seebote", "/index.htm", "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void doesNotKnowWhatIsNotThere() throws Exception {
        assertThat(get("harbourpost", "/city/5417-ferry-cancelled/").statusCode())
                .isEqualTo(404);
        assertThat(get("harbourpost", "/../valleymark/sitemap.xml").statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesAnotherPortWhereItsOwnIsTaken() throws Exception {
        try (DemoSite second = DemoSite.start()) {
            assertThat(second.origin("seebote")).isNotEqualTo(site.origin("seebote"));
        }
    }

    private static HttpResponse<byte[]> get(String newspaper, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.origin(newspaper) + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
