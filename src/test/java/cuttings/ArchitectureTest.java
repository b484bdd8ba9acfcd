package cuttings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Which room may know which, and which room each library is at home in. */
@AnalyzeClasses(packages = "cuttings", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ARTICLE = "article";
    private static final String DISCOVER = "discover";
    private static final String FETCH = "fetch";
    private static final String EXTRACT = "extract";
    private static final String ARCHIVE = "archive";
    private static final String EXPORT = "export";
    private static final String CRAWL = "crawl";
    private static final String CONFIG = "config";
    private static final String CLI = "cli";

    @ArchTest
    static final ArchRule roomsKnowOnlyTheRoomsBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer(ARTICLE)
            .definedBy("cuttings.article..")
            .layer(DISCOVER)
            .definedBy("cuttings.discover..")
            .layer(FETCH)
            .definedBy("cuttings.fetch..")
            .layer(EXTRACT)
            .definedBy("cuttings.extract..")
            .layer(ARCHIVE)
            .definedBy("cuttings.archive..")
            .layer(EXPORT)
            .definedBy("cuttings.export..")
            .layer(CRAWL)
            .definedBy("cuttings.crawl..")
            .layer(CONFIG)
            .definedBy("cuttings.config..")
            .layer(CLI)
            .definedBy("cuttings.cli..")
            .whereLayer(ARTICLE)
            .mayNotAccessAnyLayer()
            .whereLayer(DISCOVER)
            .mayOnlyAccessLayers(ARTICLE)
            .whereLayer(FETCH)
            .mayOnlyAccessLayers(ARTICLE)
            .whereLayer(EXTRACT)
            .mayOnlyAccessLayers(ARTICLE)
            .whereLayer(ARCHIVE)
            .mayOnlyAccessLayers(ARTICLE)
            .whereLayer(EXPORT)
            .mayOnlyAccessLayers(ARTICLE)
            .whereLayer(CRAWL)
            .mayOnlyAccessLayers(ARTICLE, DISCOVER, FETCH, EXTRACT, ARCHIVE)
            .whereLayer(CONFIG)
            .mayOnlyAccessLayers(ARTICLE, FETCH, ARCHIVE, CRAWL)
            .whereLayer(CLI)
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule everyClassIsInARoom = classes()
            .should()
            .resideInAnyPackage(
                    "cuttings.article..",
                    "cuttings.discover..",
                    "cuttings.fetch..",
                    "cuttings.extract..",
                    "cuttings.archive..",
                    "cuttings.export..",
                    "cuttings.crawl..",
                    "cuttings.config..",
                    "cuttings.cli..");

    @ArchTest
    static final ArchRule configurationKnowsOnlyTheSettingsOfTheStages = noClasses()
            .that()
            .resideInAPackage("cuttings.config..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("cuttings.fetch..", "cuttings.archive..", "cuttings.crawl..")
                    .and(not(settings())));

    @ArchTest
    static final ArchRule noPackagesKnowEachOther =
            slices().matching("cuttings.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule articlesStandOnTheJdkAlone = classes()
            .that()
            .resideInAPackage("cuttings.article..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("cuttings.article..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule pagesAreParsedInDiscoverAndExtract =
            home("jsoup", "org.jsoup..").of("cuttings.discover..", "cuttings.extract..");

    @ArchTest
    static final ArchRule nothingIsFetchedThroughTheHtmlParser = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "fetches with jsoup",
                    access -> access.getTargetOwner().getName().equals("org.jsoup.Jsoup")
                            && Set.of("connect", "newSession").contains(access.getName())))
            .because("every request goes through the polite fetcher");

    @ArchTest
    static final ArchRule httpIsSpokenInFetch =
            home("HTTP", "okhttp3..", "okio..", "java.net.http..").of("cuttings.fetch..");

    @ArchTest
    static final ArchRule httpIsServedForTheDemonstrationAlone =
            home("the HTTP server", "com.sun.net.httpserver..").of("cuttings.cli..");

    @ArchTest
    static final ArchRule sqlIsSpokenInArchive =
            home("JDBC", "java.sql..", "javax.sql..", "org.sqlite..").of("cuttings.archive..");

    @ArchTest
    static final ArchRule warcIsWrittenInArchive =
            home("jwarc", "org.netpreserve..").of("cuttings.archive..");

    @ArchTest
    static final ArchRule feedsAreReadInDiscover = home(
                    "the feed and sitemap parsers", "com.rometools..", "crawlercommons.sitemaps..")
            .of("cuttings.discover..");

    @ArchTest
    static final ArchRule robotsAreObeyedInFetch =
            home("robots.txt", "crawlercommons.robots..").of("cuttings.fetch..");

    @ArchTest
    static final ArchRule yamlIsReadInConfig =
            home("YAML", "tools.jackson.dataformat..").of("cuttings.config..", "cuttings.extract.profile..");

    @ArchTest
    static final ArchRule commandsAreParsedInCli =
            home("picocli", "picocli..", "me.tongfei..").of("cuttings.cli..");

    @ArchTest
    static final ArchRule noXmlFactoryIsMadeByHand = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml.parsers..", "javax.xml.stream..", "javax.xml.transform..")
            .because("the JDK's XML parsers read local files through external entities unless told otherwise");

    private static Home home(String technology, String... packages) {
        return new Home(technology, packages);
    }

    private static DescribedPredicate<JavaClass> settings() {
        return describe(
                "are settings or made for them",
                type -> outermost(type).getSimpleName().endsWith("Settings")
                        || type.getDirectDependenciesToSelf().stream()
                                .anyMatch(use -> isComponent(use.getOriginClass(), type)));
    }

    private static boolean isComponent(JavaClass settings, JavaClass type) {
        return settings.getSimpleName().endsWith("Settings")
                && settings.getFields().stream()
                        .anyMatch(field -> field.getRawType().equals(type));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    /** A technology that lives in some rooms only. */
    private record Home(String technology, String... packages) {

        ArchRule of(String... rooms) {
            return noClasses()
                    .that(not(resideInAnyPackage(rooms)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(packages))
                    .because(technology + " is at home in " + String.join(" and ", rooms));
        }
    }
}
