package cuttings.discover;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Ends the parsing of a document that is nested deeper than any feed: JDOM takes a time that grows with the square of
 * the depth.
 */
final class DepthLimit extends XMLFilterImpl {

    private static final int DEEPEST = 256;

    private int depth;

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        depth++;
        if (depth > DEEPEST) {
            throw new SAXException("elements nested deeper than " + DEEPEST);
        }
        super.startElement(uri, localName, qualifiedName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) throws SAXException {
        depth--;
        super.endElement(uri, localName, qualifiedName);
    }
}
