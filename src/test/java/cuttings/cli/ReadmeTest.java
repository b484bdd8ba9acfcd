package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the documentation says to type is what the program takes. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern COMMAND =
            Pattern.compile("(?:^(?:\\$ |  )?|`|/bin/)cuttings ([a-z][^`#|>\\n]*)", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern EXIT_CODE = Pattern.compile("^\\| (\\d[\\d, ]*) \\| (.+) \\|$", Pattern.MULTILINE);

    static Stream<String> commandsInTheDocumentation() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path page : List.of(README, Path.of("config/deploy/crontab"), Path.of("config/deploy/cuttings.service"))) {
            COMMAND.matcher(Files.readString(page))
                    .results()
                    .forEach(match -> commands.add(match.group(1).strip()));
        }
        assertThat(commands).hasSizeGreaterThan(10);
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commandsInTheDocumentation")
    void aDocumentedCommandIsUnderstood(String command) {
        List<String> words = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        assertThatCode(() -> Commands.all(surroundings()).parseArgs(words.toArray(String[]::new)))
                .doesNotThrowAnyException();
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        Map<String, CommandLine> commands = Commands.all(surroundings()).getSubcommands();
        assertThat(commands.values()).allSatisfy(command -> {
            String help = command.getUsageMessage();
            assertThat(help).contains("Examples:", "cuttings " + command.getCommandName());
        });
    }

    @Test
    void theReadmeListsTheExitCodesAsTheyAre() throws IOException {
        Map<String, String> listed = new LinkedHashMap<>();
        for (Matcher code = EXIT_CODE.matcher(Files.readString(README)); code.find(); ) {
            listed.put(code.group(1), code.group(2));
        }
        assertThat(listed).containsExactlyEntriesOf(ExitCode.table());
    }

    @Test
    void theReadmeNamesEveryCommand() throws IOException {
        String readme = Files.readString(README);
        assertThat(Commands.all(surroundings()).getSubcommands().values())
                .filteredOn(command -> !command.getCommandSpec().usageMessage().hidden())
                .extracting(CommandLine::getCommandName)
                .allSatisfy(command -> assertThat(readme).containsPattern("cuttings " + command + "\\b"));
    }

    @Test
    void noSectionOfTheReadmeIsLong() throws IOException {
        String shown = Files.readString(README).replaceAll("(?ms)^```.*?^```$", "");
        assertThat(shown.split("(?m)^## "))
                .allSatisfy(section -> assertThat(section.lines().filter(line -> !line.isBlank()))
                        .hasSizeLessThan(15));
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Map.of(),
                Clock.systemUTC(),
                false,
                false);
    }
}
