package cuttings.extract.body;

/**
 * What words say of a block.
 *
 * @param names words in the names of classes
 * @param words words of the text
 */
record Lexica(Lexicon names, Lexicon words) {}
