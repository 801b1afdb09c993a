package org.hongtou.read.formats.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/**
 * Takes an e-mail (eml) or a web page saved with its pictures (mht) apart. The body is the file
 * itself, attachments are parts; of the body's forms the page is taken before the plain text, and a
 * page's pictures are left out.
 */
public final class MailParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.parse("message/rfc822"), MediaType.parse("multipart/related"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, TikaException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(stream);
    try {
      new Walk(Parts.of(context), metadata).take(message);
    } finally {
      message.dispose();
    }
  }

  /** One e-mail's parts in their order. */
  private static final class Walk {
    private final Parts parts;
    private final Metadata metadata;
    private boolean hasBody;
    private int unnamed;

    Walk(Parts parts, Metadata metadata) {
      this.parts = parts;
      this.metadata = metadata;
    }

    void take(Entity entity) throws IOException, TikaException {
      String name = fileName(entity);
      Body body = entity.getBody();
      if (body == null) {
        return;
      }
      switch (body) {
        case Multipart multipart -> takeAll(entity.getMimeType(), multipart.getBodyParts());
        case Message forwarded -> attach(name == null ? next(".eml") : name, forwarded);
        case SingleBody single -> {
          boolean text = entity.getMimeType().toLowerCase(Locale.ROOT).startsWith("text/");
          if (name != null && !(text && isInline(entity))) {
            attach(name, single);
          } else if (text && !hasBody) {
            hasBody = true;
            try (InputStream content = single.getInputStream()) {
              parts.add(Parts.ITSELF, content, metadata);
            }
          }
        }
        default -> {}
      }
    }

    private void takeAll(String type, List<Entity> entities) throws IOException, TikaException {
      switch (type.toLowerCase(Locale.ROOT)) {
        case "multipart/alternative" -> take(best(entities));
        case "multipart/related" -> take(entities.getFirst());
        default -> {
          for (Entity entity : entities) {
            take(entity);
          }
        }
      }
    }

    /** Forms of the same stand in the order of faithfulness; the last text or group is the best. */
    private static Entity best(List<Entity> entities) {
      for (Entity entity : entities.reversed()) {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("multipart/")) {
          return entity;
        }
      }
      return entities.getFirst();
    }

    private void attach(String name, SingleBody body) throws IOException, TikaException {
      try (InputStream content = body.getInputStream()) {
        parts.add(name, content, metadata);
      }
    }

    private void attach(String name, Message forwarded) throws IOException, TikaException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(forwarded, bytes);
      parts.add(name, new ByteArrayInputStream(bytes.toByteArray()), metadata);
    }

    private String next(String ending) {
      return "message" + ++unnamed + ending;
    }

    private static boolean isInline(Entity entity) {
      return "inline".equalsIgnoreCase(entity.getDispositionType());
    }

    private static @Nullable String fileName(Entity entity) {
      String name = entity.getFilename();
      if (name == null) {
        return null;
      }
      if (name.contains("=?")) {
        name = DecoderUtil.decodeEncodedWords(name, StandardCharsets.UTF_8);
      }
      boolean bytes = name.chars().allMatch(c -> c < 0x100);
      return bytes
          ? EntryNames.decode(name.getBytes(StandardCharsets.ISO_8859_1))
          : EntryNames.clean(name);
    }
  }
}
