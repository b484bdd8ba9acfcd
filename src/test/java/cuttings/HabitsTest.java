package cuttings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits that keep every room's results the same on any machine, at any time, in any language. */
@AnalyzeClasses(packages = "cuttings", importOptions = DoNotIncludeTests.class)
class HabitsTest {

    private static final Set<String> TIME_OF_DAY =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "systemDefault", "system");
    private static final Set<String> RESOLVING =
            Set.of("<init>", "equals", "hashCode", "openStream", "openConnection", "getContent");
    private static final Set<String> PLAIN_FAULTS =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

    @ArchTest
    static final ArchRule clocksArePassedIn = noClasses()
            .that()
            .resideOutsideOfPackage("cuttings.cli..")
            .should()
            .accessTargetWhere(call(
                    "the time or zone of this machine",
                    target -> TIME_OF_DAY.contains(target.getName())
                            && takesNothing(target)
                            && (ownedBy(target, "java.time.") || ownedBy(target, "java.lang.System"))));

    @ArchTest
    static final ArchRule oldDatesStayOut = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\..*DateFormat");

    @ArchTest
    static final ArchRule waitingIsMeasuredByThePassedInTicker = noClasses()
            .that()
            .resideOutsideOfPackage("cuttings.cli..")
            .and()
            .doNotHaveFullyQualifiedName("cuttings.fetch.Ticker$1")
            .should()
            .accessTargetWhere(call(
                    "this machine's running time",
                    target -> target.getName().equals("nanoTime") && ownedBy(target, "java.lang.System")));

    @ArchTest
    static final ArchRule addressesAreNeverResolvedByAccident = noClasses()
            .should()
            .accessTargetWhere(call(
                    "a URL object that asks the network for its host when compared or opened",
                    target -> target.getOwner().getName().equals("java.net.URL")
                            && RESOLVING.contains(target.getName())));

    @ArchTest
    static final ArchRule lettersAreFoldedInNoParticularLanguage = noClasses()
            .should()
            .accessTargetWhere(call(
                    "case folding in this machine's language",
                    target -> ownedBy(target, "java.lang.String")
                            && Set.of("toLowerCase", "toUpperCase").contains(target.getName())
                            && takesNothing(target)));

    @ArchTest
    static final ArchRule textIsFormattedInNoParticularLanguage = noClasses()
            .should()
            .accessTargetWhere(call(
                    "formatting in this machine's language",
                    target -> Set.of("format", "formatted", "printf").contains(target.getName())
                                    && ownedBy(target, "java.")
                                    && parameters(target).contains("[Ljava.lang.Object;")
                                    && !parameters(target).contains("java.util.Locale")
                            || target.getName().equals("ofPattern")
                                    && !parameters(target).contains("java.util.Locale")
                            || ownedBy(target, "java.util.Locale")
                                    && target.getName().equals("getDefault")));

    @ArchTest
    static final ArchRule charsetsAreNamed = noClasses()
            .should()
            .accessTargetWhere(call(
                    "this machine's charset",
                    target -> isDefaultCharset(target.getOwner().getName(), target.getName(), parameters(target))));

    @ArchTest
    static final ArchRule onlyTheFetcherAndTheCommandsWait = noClasses()
            .that()
            .resideOutsideOfPackages("cuttings.fetch..", "cuttings.cli..")
            .should()
            .accessTargetWhere(call(
                    "sleep",
                    target -> target.getName().equals("sleep")
                            && (ownedBy(target, "java.lang.Thread") || ownedBy(target, "java.util.concurrent."))));

    @ArchTest
    static final ArchRule onlyCommandsSpeakToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage("cuttings.cli..")
            .should()
            .accessTargetWhere(call(
                    "the standard streams",
                    target -> target.getOwner().getName().equals("java.lang.System")
                            && Set.of("out", "err", "in", "console").contains(target.getName())));

    @ArchTest
    static final ArchRule onlyMainEndsTheProgram = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("cuttings.cli.Main")
            .should()
            .accessTargetWhere(call(
                    "the end of the program",
                    target -> Set.of("exit", "halt").contains(target.getName())
                            && (ownedBy(target, "java.lang.System") || ownedBy(target, "java.lang.Runtime"))));

    @ArchTest
    static final ArchRule faultsAreNotJustPrinted = noClasses()
            .should()
            .accessTargetWhere(call(
                    "a printed stack trace",
                    target -> target.getName().equals("printStackTrace")
                            && takesNothing(target)
                            && target.getOwner().isAssignableTo(Throwable.class)));

    @ArchTest
    static final ArchRule faultsHaveANameOfTheirOwn = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "makes a fault without a name",
                    access -> access.getName().equals("<init>")
                            && PLAIN_FAULTS.contains(access.getTargetOwner().getName())
                            && !access.getOriginOwner().isAssignableTo(Throwable.class)));

    @ArchTest
    static final ArchRule theLogIsSlf4j = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("cuttings.cli.Logging") // which silences the platform's
            .and()
            .doNotHaveFullyQualifiedName("cuttings.cli.LogTrouble") // which hears what Logback says of itself
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "ch.qos.logback..", "org.apache.logging..");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Abstract\\w+|Base[A-Z]\\w*)");

    @ArchTest
    static final ArchRule throwablesAreCalledExceptions =
            classes().that().areAssignableTo(Throwable.class).should().haveSimpleNameEndingWith("Exception");

    @ArchTest
    static final ArchRule nothingIsSet =
            noMethods().should().haveNameMatching("set[A-Z].*").because("values do not change after they are made");

    @ArchTest
    static final ArchRule noStateIsShared = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule articlesAreMadeOfValues = classes()
            .that()
            .resideInAPackage("cuttings.article..")
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should()
            .beRecords()
            .orShould()
            .haveOnlyPrivateConstructors();

    @ArchTest
    static final ArchRule articlesDoNotChange = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("cuttings.article..")
            .should()
            .haveModifier(FINAL);

    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        for (Path folder : packages()) {
            assertThat(folder.resolve("package-info.java"))
                    .content()
                    .as("%s", folder)
                    .containsPattern("(?s)^/\\*\\*\\s+[A-Z].{20,}?\\.\\s+\\*/\\s+@NullMarked\\s+package ");
        }
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    /** Calls, field accesses and method references alike, so that {@code System::nanoTime} is seen too. */
    private static DescribedPredicate<JavaAccess<?>> call(String what, Predicate<AccessTarget> target) {
        return describe("uses " + what, access -> target.test(access.getTarget()));
    }

    private static boolean ownedBy(AccessTarget target, String prefix) {
        return target.getOwner().getName().startsWith(prefix);
    }

    private static boolean takesNothing(AccessTarget target) {
        return parameters(target).isEmpty();
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code
                ? code.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList()
                : List.of();
    }

    private static boolean isDefaultCharset(String owner, String name, List<String> parameters) {
        return switch (owner) {
            case "java.lang.String" ->
                name.equals("getBytes") && parameters.isEmpty()
                        || name.equals("<init>") && parameters.equals(List.of("[B"));
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter", "java.util.Scanner" ->
                name.equals("<init>")
                        && parameters.size() == 1
                        && parameters.get(0).startsWith("java.io.");
            case "java.io.FileReader", "java.io.FileWriter" ->
                name.equals("<init>") && !parameters.contains("java.nio.charset.Charset");
            case "java.io.PrintStream" -> name.equals("<init>") && parameters.size() < 3;
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            default -> false;
        };
    }
}
