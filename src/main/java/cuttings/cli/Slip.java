package cuttings.cli;

import cuttings.config.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Words that a command line could not do anything with.
 *
 * @param command the command that they were typed behind
 * @param words the words, as they were typed
 */
record Slip(CommandSpec command, List<String> words) {

    /** What is wrong, where that can be said better than picocli does. */
    Optional<String> message() {
        String first = words.get(0);
        if (first.startsWith("-")) {
            return Optional.empty();
        }
        if (!command.subcommands().isEmpty()) {
            return Optional.of("there is no command '" + first + "'");
        }
        List<PositionalParamSpec> arguments = command.positionalParameters();
        if (arguments.isEmpty()) {
            return Optional.of("'" + first + "' belongs to no option");
        }
        PositionalParamSpec last = arguments.get(arguments.size() - 1);
        boolean several = last.arity().max() > 1; // and picocli stops at one that it cannot read
        return Optional.of("'" + first + (several ? "' is no " + last.paramLabel() : "' is one argument too many"));
    }

    /** What was probably meant, as a sentence with a space behind it; empty where nothing comes to mind. */
    String advice() {
        String first = words.get(0).split("=", 2)[0];
        if (first.startsWith("-") || !command.subcommands().isEmpty()) {
            return likelyName(first)
                    .map(name -> "Did you mean " + name + rest(name) + "? ")
                    .orElse("");
        }
        return likelyOption().map(option -> "Did you mean " + option + "? ").orElse("");
    }

    private Optional<String> likelyName(String typed) {
        List<String> known = new ArrayList<>(command.subcommands().keySet());
        known.addAll(command.optionsMap().keySet());
        return Synonyms.ofCommand(typed)
                .filter(known::contains)
                .or(() -> Suggestion.nearest(typed, known))
                .or(() -> Optional.of(command.subcommands().keySet())
                        .filter(names -> names.size() == 1)
                        .map(names -> command.name() + " " + names.iterator().next() + " "
                                + quoted(String.join(" ", words))));
    }

    /** Words behind a command that looks something up are what to look for. */
    private String rest(String name) {
        List<String> looked = words.subList(1, words.size());
        boolean plain = !looked.isEmpty()
                && looked.stream()
                        .noneMatch(word ->
                                word.startsWith("-") || command.subcommands().containsKey(word));
        return name.equals("find") && plain ? " --text " + quoted(String.join(" ", looked)) : "";
    }

    /** A word where only options stand is most often the value of the most usual of them. */
    private Optional<String> likelyOption() {
        String typed = quoted(String.join(" ", words));
        if (has("--output") && OutputName.isOne(words.get(0))) {
            return Optional.of("-o " + typed);
        }
        List<String> usual = command.name().equals("authors") ? List.of("--author") : List.of("--text", "--author");
        String options =
                usual.stream().filter(this::has).map(name -> name + " " + typed).collect(Collectors.joining(" or "));
        return options.isEmpty() ? Optional.empty() : Optional.of(options);
    }

    private boolean has(String option) {
        return command.optionsMap().containsKey(option);
    }

    private static String quoted(String words) {
        boolean plain = words.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.,:/@".indexOf(c) >= 0);
        return plain ? words : "'" + words.replace("'", "'\\''") + "'";
    }
}
