package org.hongtou.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/hongtou}, run as a user runs it, in a project folder whose jar is a stand-in. */
class LauncherTest {
  private static final String THIS_JAVA = System.getProperty("java.home");

  @TempDir Path folder;
  private Path project;

  /** Stands in for Hongtou: says what it was given. */
  static final class StandIn {
    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
      StringBuilder told = new StringBuilder(Locale.getDefault().toString());
      for (String argument : arguments) {
        told.append('|').append(argument);
        if (argument.endsWith(".txt")) {
          told.append('=').append(Files.readString(Path.of(argument)));
        }
      }
      System.out.write(told.toString().getBytes(StandardCharsets.UTF_8));
      System.out.flush();
      System.exit(arguments.length > 0 && arguments[0].equals("fail") ? 2 : 0);
    }
  }

  @BeforeEach
  void aProjectInAFolderWithASpace() throws IOException {
    project = Files.createDirectories(folder.resolve("my 项目"));
    Path scripts = Files.createDirectories(project.resolve("scripts"));
    for (String name : List.of("hongtou", "java.sh")) {
      Files.copy(Path.of("scripts", name), scripts.resolve(name));
    }
    assertTrue(scripts.resolve("hongtou").toFile().setExecutable(true));
    Files.createDirectories(project.resolve("target/lib"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
    String entry = StandIn.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(project.resolve("target/hongtou.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        var code = StandIn.class.getClassLoader().getResourceAsStream(entry)) {
      jar.putNextEntry(new JarEntry(entry));
      code.transferTo(jar);
    }
  }

  private record Answer(int exit, String out, String err) {}

  private Answer launch(Path program, Path from, Map<String, String> settings, String... arguments)
      throws IOException, InterruptedException {
    // Through a shell, with the arguments in a file of UTF-8: this JVM itself may run in the locale
    // C, in which it cannot pass Chinese on.
    StringBuilder line = new StringBuilder("exec '" + program + "'");
    for (String argument : arguments) {
      line.append(" '").append(argument).append('\'');
    }
    Path command = Files.writeString(folder.resolve("command.sh"), line + "\n");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder("sh", command.toString())
            .directory(from.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().remove("LANG");
    builder.environment().remove("HONGTOU_JAVA_OPTS");
    builder.environment().put("HONGTOU_JAVA", THIS_JAVA);
    builder.environment().putAll(settings);
    int exit = builder.start().waitFor();
    return new Answer(exit, Files.readString(out), Files.readString(err));
  }

  private Path launcher() {
    return project.resolve("scripts/hongtou");
  }

  @Test
  void passesArgumentsAsTheyAre() throws Exception {
    Answer answer = launch(launcher(), folder, Map.of(), "search", "a  b", "", "*", "\"$HOME\"");
    assertEquals("en|search|a  b||*|\"$HOME\"", answer.out());
  }

  @Test
  void passesTheExitCodeOn() throws Exception {
    assertEquals(2, launch(launcher(), folder, Map.of(), "fail").exit());
  }

  @Test
  void addsNothingToStandardError() throws Exception {
    assertEquals("", launch(launcher(), folder, Map.of(), "show").err());
  }

  /** Searches start with it; see scripts/java.sh. */
  @Test
  void theArchiveOfClassesIsMadeOnceAndChangesNothing() throws Exception {
    Path corpus = Files.createDirectory(project.resolve("corpus"));
    Files.writeString(corpus.resolve("jiangxi-kaifaqu.txt"), "通知");
    String first = launch(launcher(), folder, Map.of(), "search", "a").out();
    List<Path> made = archives();
    FileTime time = Files.getLastModifiedTime(made.getFirst());
    String second = launch(launcher(), folder, Map.of(), "search", "a").out();
    assertEquals(
        List.of("en|search|a", "en|search|a", 1, time),
        List.of(first, second, made.size(), Files.getLastModifiedTime(archives().getFirst())));
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(project.resolve("target"))) {
      return files.filter(file -> file.toString().matches(".*/start-[^/]*\\.(aot|jsa)")).toList();
    }
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("hongtou"), launcher());
    Path second = Files.createSymbolicLink(folder.resolve("again"), link);
    assertEquals("en|show", launch(second, folder, Map.of(), "show").out());
  }

  @Test
  void pathsStayRelativeToTheCallersFolder() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a notice.txt"), "here");
    assertEquals(
        "en|a notice.txt=here", launch(launcher(), elsewhere, Map.of(), "a notice.txt").out());
  }

  @Test
  void chineseFileNamesCanBeOpenedInTheLocaleC() throws Exception {
    Files.writeString(folder.resolve("通知.txt"), "正文");
    assertEquals("en|通知.txt=正文", launch(launcher(), folder, Map.of("LC_ALL", "C"), "通知.txt").out());
  }

  @Test
  void theUsersLanguageIsHandedOnEvenWhereItsLocaleIsNotInstalled() throws Exception {
    assertEquals("zh_CN", launch(launcher(), folder, Map.of("LANG", "zh_CN.UTF-8")).out());
  }

  @Test
  void messagesFollowLcMessagesBeforeLang() throws Exception {
    assertEquals(
        "zh_CN",
        launch(launcher(), folder, Map.of("LANG", "en_US.UTF-8", "LC_MESSAGES", "zh_CN")).out());
  }

  @Test
  void aJavaThatIsTooOldIsPassedOver() throws Exception {
    Path old = jdk("jdk-17", "17.0.15", "echo old");
    jdk("home/.jdks/newer", "21.0.4", "exec '" + THIS_JAVA + "/bin/java' \"$@\"");
    assertEquals(
        "en|show",
        launch(
                launcher(),
                folder,
                Map.of(
                    "HONGTOU_JAVA", "",
                    "JAVA_HOME", old.toString(),
                    "PATH", tools().toString(),
                    "HOME", folder.resolve("home").toString()),
                "show")
            .out());
  }

  @Test
  void aNamedJavaThatDoesNotFitIsAnErrorOfOneSentence() throws Exception {
    Answer answer = launch(launcher(), folder, Map.of("HONGTOU_JAVA", "/nowhere"), "show");
    assertEquals(
        "hongtou: HONGTOU_JAVA is /nowhere, which is no Java of version 21 or newer; point it at"
            + " one or unset it.\n",
        answer.err());
  }

  @Test
  void aMissingMavenIsAnErrorThatSaysHowToGetIt() throws Exception {
    Files.delete(project.resolve("target/hongtou.jar"));
    Answer answer = launch(launcher(), folder, Map.of("PATH", tools().toString()), "show");
    assertEquals(1, answer.exit());
    assertTrue(
        answer.err().contains("install it with 'sudo apt install maven'"), () -> answer.err());
  }

  private Path jdk(String name, String version, String java) throws IOException {
    Path home = folder.resolve(name);
    program(home.resolve("bin/java"), java);
    program(home.resolve("bin/javac"), "exit 1");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /** A PATH with what the launcher needs of a Unix system, but neither Java nor Maven. */
  private Path tools() throws IOException {
    for (String name : List.of("dirname", "readlink", "mkdir", "locale", "sed", "flock", "grep")) {
      program(folder.resolve("tools").resolve(name), "PATH=/usr/bin:/bin exec " + name + " \"$@\"");
    }
    return folder.resolve("tools");
  }

  private static void program(Path file, String line) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }
}
