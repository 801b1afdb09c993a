package org.hongtou.testsite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Answers that go wrong, each as its {@link Trouble} says. */
final class TroubleMaker {
  private static final String HTML = "text/html; charset=utf-8";
  private static final int PAUSE_MILLIS = 100;
  private static final int SILENT_MILLIS = 120_000;
  private static final int HEADERS = 100_000;
  private static final int SLOW_HEADERS = 600;
  private static final int SLOW_BYTES = 1_200;
  private static final int BOMB_MEGABYTES = 1_024;

  private TroubleMaker() {}

  /**
   * The answer to those troubles that are whole answers of HTTP; null for the others, behind which
   * the connection cannot be used again.
   */
  static @Nullable Answer whole(Trouble trouble, Instant now) {
    return switch (trouble) {
      case STATUS_404 -> status(404, "页面未找到");
      case STATUS_410 -> status(410, "页面已删除");
      case STATUS_403 -> status(403, "拒绝访问");
      case STATUS_500 -> status(500, "系统繁忙，请稍后再试");
      case STATUS_503 -> status(503, "系统维护中");
      case TOO_MANY_NOW -> status(429, "访问过于频繁").with("Retry-After", "1");
      case TOO_MANY_DATE ->
          status(429, "访问过于频繁")
              .with(
                  "Retry-After",
                  DateTimeFormatter.RFC_1123_DATE_TIME.format(
                      now.plusSeconds(2).atOffset(ZoneOffset.UTC)));
      case TOO_MANY_LONG -> status(503, "系统维护中").with("Retry-After", "7200");
      case SOFT_404 -> page(200, "提示信息", "<p>对不起，您访问的页面不存在或已被删除！</p><p><a href=\"/\">返回首页</a></p>");
      case LOGIN_PAGE ->
          page(
              200,
              "用户登录",
              "<form action=\"/login\" method=\"post\"><p>您尚未登录，请先登录。</p>用户名：<input"
                  + " name=\"user\">密码：<input type=\"password\" name=\"password\"><input"
                  + " type=\"submit\" value=\"登录\"></form>");
      default -> null;
    };
  }

  /** Sends one of the other troubles. The connection is to be closed behind it. */
  static void send(Trouble trouble, OutputStream out) throws IOException, InterruptedException {
    switch (trouble) {
      case CUT -> {}
      case SILENT -> Thread.sleep(SILENT_MILLIS);
      case NOT_HTTP -> write(out, "220 files.example FTP server ready\r\n".repeat(3));
      case SHORT_BODY -> write(out, head("Content-Length: 5000") + "<html><body><p>关于");
      case BAD_CHUNK ->
          write(out, head("Transfer-Encoding: chunked") + "6\r\n<html>\r\nzz\r\n<body>\r\n");
      case CUT_CHUNKS -> write(out, head("Transfer-Encoding: chunked") + "6\r\n<html>\r\n");
      case HEADER_FLOOD -> {
        write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
        for (int i = 0; i < HEADERS; i++) {
          write(out, "X-Header-" + i + ": " + "x".repeat(80) + "\r\n");
        }
        write(out, "Content-Length: 0\r\n\r\n");
      }
      case SLOW_HEAD -> {
        write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
        for (int i = 0; i < SLOW_HEADERS; i++) {
          write(out, "X-Slow-" + i + ": 1\r\n");
          Thread.sleep(PAUSE_MILLIS);
        }
        write(out, "Content-Length: 0\r\n\r\n");
      }
      case SLOW_BODY -> {
        write(out, head("Content-Length: " + SLOW_BYTES));
        for (int i = 0; i < SLOW_BYTES; i++) {
          write(out, " ");
          Thread.sleep(PAUSE_MILLIS);
        }
      }
      case ENDLESS_BODY -> {
        Wire.Chunks chunks = new Wire.Chunks(out);
        write(out, head("Transfer-Encoding: chunked"));
        byte[] line = "<p>没有结尾的页面。</p>\n".repeat(200).getBytes(StandardCharsets.UTF_8);
        while (!Thread.currentThread().isInterrupted()) {
          chunks.write(line);
          chunks.flush();
        }
      }
      case BOMB -> {
        write(out, head("Content-Encoding: gzip\r\nTransfer-Encoding: chunked"));
        Wire.Chunks chunks = new Wire.Chunks(out);
        GZIPOutputStream gzip = new GZIPOutputStream(chunks);
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < BOMB_MEGABYTES; i++) {
          gzip.write(megabyte);
        }
        gzip.finish();
        chunks.end();
        out.flush();
      }
      default -> throw new IllegalArgumentException(trouble + " is a whole answer");
    }
  }

  private static String head(String lines) {
    return "HTTP/1.1 200 OK\r\nContent-Type: " + HTML + "\r\n" + lines + "\r\n\r\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Answer status(int status, String message) {
    return page(status, status + " " + message, "<p>" + message + "</p>");
  }

  private static Answer page(int status, String title, String body) {
    String html =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
            + title
            + "</title></head><body><h1>"
            + title
            + "</h1>"
            + body
            + "</body></html>\n";
    return Answer.of(status, HTML, html.getBytes(StandardCharsets.UTF_8));
  }
}
