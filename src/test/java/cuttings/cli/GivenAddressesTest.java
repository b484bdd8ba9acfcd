package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example/rss.xml, FEED",
        "https://news.example/feed/, FEED",
        "https://news.example/world/feed, FEED",
        "https://news.example/rss/all, FEED",
        "https://news.example/news.atom, FEED",
        "https://news.example/sitemap.xml, SITEMAP",
        "https://news.example/sitemap_news-2022.xml.gz, SITEMAP",
        "https://news.example, SECTION",
        "https://news.example/, SECTION",
        "https://news.example/world/, SECTION",
        "https://news.example/world/europe, SECTION",
        "https://news.example/world/550012-harbour-talks/, ARTICLE",
        "https://news.example/2022/01/11/harbour.html, ARTICLE",
        "https://news.example/a/harbour-talks-end, ARTICLE"
    })
    void theFormOfAnAddressTellsWhatItIs(String url, GivenAddresses.Kind kind) {
        assertThat(GivenAddresses.kindOf(url)).isEqualTo(kind);
    }

    @Test
    void addressesOfOneHostAreOneSite() {
        List<Site> sites = GivenAddresses.sites(
                List.of("https://www.news.example/rss.xml", "https://other.example/", "https://news.example/a-1"),
                null,
                List.of());
        assertThat(sites).extracting(Site::name).containsExactly("news.example", "other.example");
        assertThat(sites.get(0).sources())
                .singleElement()
                .satisfies(source -> assertThat(source.kind()).isEqualTo(SourceKind.FEED));
        assertThat(sites.get(0).articleUrls()).containsExactly("https://news.example/a-1");
    }

    @Test
    void anAddressAtTheHostOfAConfiguredSiteIsOfThatSite() {
        Source feed = new Source(SourceKind.FEED, "https://www.news.example/rss.xml", null);
        Site configured =
                new Site("The News", List.of(feed), List.of(), ZoneId.of("Europe/Riga"), Duration.ofSeconds(30));
        List<Site> sites = GivenAddresses.sites(
                List.of("https://news.example/a-1", "https://sport.news.example/a-2"), null, List.of(configured));
        assertThat(sites).extracting(Site::name).containsExactly("The News", "sport.news.example");
        assertThat(sites.get(0))
                .isEqualTo(new Site(
                        "The News",
                        List.of(),
                        List.of("https://news.example/a-1"),
                        configured.zone(),
                        configured.delay()));
    }

    @Test
    void whatSomebodySaysWinsOverTheForm() {
        Site site = GivenAddresses.sites(List.of("https://news.example/x-1"), GivenAddresses.Kind.FEED, List.of())
                .get(0);
        assertThat(site.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.kind()).isEqualTo(SourceKind.FEED));
    }
}
