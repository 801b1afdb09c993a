package org.hongtou.cluster.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Composes an archive of the web, each record compressed by itself, as crawlers do. */
final class Warc {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** An answer of a site. */
  Warc response(String address, int status, String type, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ascii(
            "HTTP/1.1 "
                + status
                + " X\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n"));
    http.writeBytes(body);
    return record("response", address, "application/http; msgtype=response", http.toByteArray());
  }

  Warc record(String kind, String address, String type, byte[] block) throws IOException {
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(
          ascii(
              "WARC/1.0\r\nWARC-Type: "
                  + kind
                  + "\r\nWARC-Target-URI: "
                  + address
                  + "\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:"
                  + "00000000-0000-4000-8000-000000000001>\r\nContent-Type: "
                  + type
                  + "\r\nContent-Length: "
                  + block.length
                  + "\r\n\r\n"));
      gzip.write(block);
      gzip.write(ascii("\r\n\r\n"));
    }
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
