package org.hongtou.read.isolated;

import java.io.InputStream;
import java.io.Serializable;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/** Leaves alone what lies inside a document: pictures, fonts, objects of other programs. */
final class NothingEmbedded implements EmbeddedDocumentExtractor, Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return false;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
    // left alone
  }
}
