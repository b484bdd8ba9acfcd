package cuttings.archive;

/** How many letters must be put in, left out or exchanged to make one text of another (Levenshtein). Stateless. */
final class EditDistance {

    private EditDistance() {}

    /** The distance of {@code part} to that piece of {@code whole} which is most like it (Sellers' algorithm). */
    static int toAnyPart(String part, String whole) {
        int[] distances = new int[part.length() + 1];
        for (int i = 0; i <= part.length(); i++) {
            distances[i] = i;
        }
        int best = part.length();
        for (int j = 0; j < whole.length(); j++) {
            best = Math.min(best, advance(distances, part, whole.charAt(j)));
        }
        return best;
    }

    private static int advance(int[] distances, String part, char letter) {
        int diagonal = distances[0];
        for (int i = 1; i < distances.length; i++) {
            int exchanged = diagonal + (part.charAt(i - 1) == letter ? 0 : 1);
            diagonal = distances[i];
            distances[i] = Math.min(exchanged, Math.min(distances[i], distances[i - 1]) + 1);
        }
        return distances[part.length()];
    }
}
