package cuttings.export.difference;

import cuttings.article.Provenance.Field;
import java.util.List;

/**
 * What one field of an article differs in between two of its forms.
 *
 * @param field which field
 * @param pieces its text in both forms
 */
public record FieldDifference(Field field, List<Piece> pieces) {

    public FieldDifference {
        pieces = List.copyOf(pieces);
    }
}
