package cuttings.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What newsrooms do to a story that they take over, and what makes two stories resemble each other that are not the same. */
enum StoryChange {
    HEADLINE("another headline", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return new RealStory(other.headline(), story.sentences());
        }
    },
    FIRST_70("the first 70 %", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return plain(story, first(story.allSentences(), 0.7));
        }
    },
    FIRST_50("the first 50 %", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return plain(story, first(story.allSentences(), 0.5));
        }
    },
    FIRST_30("the first 30 %", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return plain(story, first(story.allSentences(), 0.3));
        }
    },
    PARAGRAPH_DROPPED("a paragraph dropped", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            List<List<String>> paragraphs = new ArrayList<>(story.sentences());
            if (paragraphs.size() > 1) {
                paragraphs.remove(random.nextInt(paragraphs.size()));
            }
            return new RealStory(story.headline(), paragraphs);
        }
    },
    PARAGRAPH_ADDED("a paragraph added", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            List<List<String>> paragraphs = new ArrayList<>(story.sentences());
            int length = Math.min(letters(story.allSentences()), letters(other.allSentences())) / 4;
            paragraphs.add(random.nextInt(paragraphs.size() + 1), List.of(passage(other, length, random)));
            return new RealStory(story.headline(), paragraphs);
        }
    },
    AGENCY_LINE("an agency's line in front and behind", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            List<List<String>> paragraphs = new ArrayList<>(story.sentences());
            paragraphs.set(0, new ArrayList<>(paragraphs.get(0)));
            paragraphs.get(0).set(0, "PORT (Agency) - " + paragraphs.get(0).get(0));
            paragraphs.add(List.of("(Reporting by A. Lind in Port; editing by J. Holm)"));
            return new RealStory(story.headline(), paragraphs);
        }
    },
    SENTENCES_5("5 % of the sentences rewritten", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return rewritten(story, other, 0.05, random);
        }
    },
    SENTENCES_10("10 % of the sentences rewritten", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return rewritten(story, other, 0.1, random);
        }
    },
    SENTENCES_20("20 % of the sentences rewritten", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return rewritten(story, other, 0.2, random);
        }
    },
    WORDS("every tenth word another", true) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            String[] words = String.join(" ", story.paragraphs()).split(" ");
            String[] others = String.join(" ", other.paragraphs()).split(" ");
            for (int i = random.nextInt(10); i < words.length; i += 10) {
                String word = others[random.nextInt(others.length)];
                words[i] = word.substring(0, Math.min(word.length(), words[i].length() + 3));
            }
            return plain(story, List.of(String.join(" ", words)));
        }
    },
    BACKGROUND_20("another story with 20 % of it", false) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return withBackground(story, other, 0.2);
        }
    },
    BACKGROUND_30("another story with 30 % of it", false) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return withBackground(story, other, 0.3);
        }
    },
    BACKGROUND_40("another story with 40 % of it", false) {
        @Override
        RealStory of(RealStory story, RealStory other, Random random) {
            return withBackground(story, other, 0.4);
        }
    };

    private final String label;
    private final boolean same;

    StoryChange(String label, boolean same) {
        this.label = label;
        this.same = same;
    }

    String label() {
        return label;
    }

    /** Whether a reader would say that it is the same story still. */
    boolean isSame() {
        return same;
    }

    /** The story changed, with the words of another one where it needs some. */
    abstract RealStory of(RealStory story, RealStory other, Random random);

    private static RealStory plain(RealStory story, List<String> sentences) {
        return new RealStory(story.headline(), List.of(sentences));
    }

    /** As many whole sentences as make up that part of the letters, one at least. */
    private static List<String> first(List<String> sentences, double part) {
        double letters = part * letters(sentences);
        List<String> first = new ArrayList<>();
        for (String sentence : sentences) {
            if (!first.isEmpty() && letters(first) + sentence.length() / 2.0 > letters) {
                break;
            }
            first.add(sentence);
        }
        return first;
    }

    private static int letters(List<String> sentences) {
        return sentences.stream().mapToInt(String::length).sum();
    }

    /** Passages of another story, each as long, stand where some sentences of this one were, one at least. */
    private static RealStory rewritten(RealStory story, RealStory other, double part, Random random) {
        String[] sentences = story.allSentences().toArray(String[]::new);
        random.ints(0, sentences.length)
                .distinct()
                .limit(Math.max(1, Math.round(part * sentences.length)))
                .forEach(place -> sentences[place] = passage(other, sentences[place].length(), random));
        return plain(story, Arrays.asList(sentences));
    }

    /** So many letters on end; fewer if the story has fewer. */
    private static String passage(RealStory story, int length, Random random) {
        String text = String.join(" ", story.allSentences());
        int from = random.nextInt(Math.max(1, text.length() - length + 1));
        return text.substring(from, Math.min(text.length(), from + length));
    }

    /** Another story that ends with what this one ends with: the events so far. */
    private static RealStory withBackground(RealStory story, RealStory other, double part) {
        String text = String.join(" ", story.allSentences());
        String others = String.join(" ", other.allSentences());
        int length = (int) Math.min(text.length(), others.length() / (1 - part));
        String own = others.substring(0, (int) (length * (1 - part)));
        String background = text.substring(text.length() - (int) (length * part));
        return new RealStory(other.headline(), List.of(List.of(own, background)));
    }
}
