package org.hongtou.fetch.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hongtou.model.EditDistance;
import org.jspecify.annotations.Nullable;

/**
 * The profiles at hand: those that ship with Hongtou and those of the user's own folder, whose
 * profile replaces a shipped one of the same id. Immutable.
 */
public final class SiteProfiles {
  /** Names the shipped files, since a jar cannot be listed like a folder. */
  private static final String CONTENTS = "sites.txt";

  private final SortedMap<String, Source> byId;

  /** A profile and the text it was read from. */
  private record Source(SiteProfile profile, String yaml, String file) {}

  private SiteProfiles(SortedMap<String, Source> byId) {
    this.byId = byId;
  }

  /**
   * Loads the shipped profiles, and those of a folder ({@code *.yaml}, {@code *.yml}; not of its
   * subfolders).
   *
   * @param folder null, or a folder that need not exist
   * @throws ProfileException if a profile has a mistake, or two files of the folder have one id
   */
  public static SiteProfiles load(@Nullable Path folder) throws ProfileException {
    SortedMap<String, Source> byId = new TreeMap<>();
    for (String name : resource(CONTENTS).lines().toList()) {
      if (!name.isBlank() && !name.startsWith("#")) {
        add(byId, name, resource(name));
      }
    }
    if (folder != null && Files.isDirectory(folder)) {
      SortedMap<String, Source> own = new TreeMap<>();
      for (Path file : yamlFiles(folder)) {
        add(own, file.toString(), text(file));
      }
      byId.putAll(own);
    }
    return new SiteProfiles(byId);
  }

  private static void add(SortedMap<String, Source> byId, String file, String yaml)
      throws ProfileException {
    SiteProfile profile = ProfileReader.read(file, yaml);
    Source before = byId.put(profile.id(), new Source(profile, yaml, file));
    if (before != null) {
      throw new ProfileException(
          file + ": id ‘" + profile.id() + "’ is that of " + before.file() + " already.");
    }
  }

  private static String resource(String name) throws ProfileException {
    try (InputStream in = SiteProfiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new ProfileException(name + " is missing in Hongtou; install it again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ProfileException(name + " of Hongtou cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Path> yamlFiles(Path folder) throws ProfileException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path file : stream) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if ((name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file)) {
          files.add(file);
        }
      }
    } catch (IOException e) {
      throw new ProfileException(folder + " cannot be listed: " + e.getMessage(), e);
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static String text(Path file) throws ProfileException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(ProfileReader.LONGEST + 1);
      if (bytes.length > ProfileReader.LONGEST) {
        throw new ProfileException(
            file
                + ": a profile has at most "
                + ProfileReader.LONGEST / 1024
                + " KiB; this is no profile.");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ProfileException(file + ": a profile is written in UTF-8, this is not.", e);
    } catch (IOException e) {
      throw new ProfileException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads one profile.
   *
   * @throws ProfileException if it has a mistake or cannot be read
   */
  public static SiteProfile read(Path file) throws ProfileException {
    return ProfileReader.read(file.toString(), text(file));
  }

  /** All profiles, by id. */
  public List<SiteProfile> all() {
    return byId.values().stream().map(Source::profile).toList();
  }

  /** The profile with this id. */
  public Optional<SiteProfile> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(Source::profile);
  }

  /** The profile whose home or lists stand on this host; the first by id if there are several. */
  public Optional<SiteProfile> ofHost(URI url) {
    return all().stream()
        .filter(
            site ->
                isSameHost(site.home(), url)
                    || site.lists().stream().anyMatch(list -> isSameHost(list.url(), url)))
        .findFirst();
  }

  private static boolean isSameHost(URI a, URI b) {
    return a.getHost() != null && a.getHost().equalsIgnoreCase(b.getHost());
  }

  /** The ids that were perhaps meant by one that is not known, nearest first. */
  public List<String> near(String id) {
    int slips = Math.max(2, id.length() / 3);
    return byId.keySet().stream()
        .filter(known -> EditDistance.between(id, known) <= slips || known.startsWith(id + "-"))
        .sorted(Comparator.comparingInt(known -> EditDistance.between(id, known)))
        .limit(3)
        .toList();
  }

  /** The text of a profile as it stands in its file, comments and all. */
  public Optional<String> yaml(String id) {
    return Optional.ofNullable(byId.get(id)).map(Source::yaml);
  }
}
