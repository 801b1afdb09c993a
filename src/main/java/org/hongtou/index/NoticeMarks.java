package org.hongtou.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.hongtou.index.SourceGroups.Position;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of a notice that the notice alone doesn't tell, since it depends on the others
 * of the index.
 *
 * @param group above 0, the same for all files of the notice; 0 where the index has one file of it
 * @param rank 0 for the file that stands for the notice, then 1, 2 …
 * @param repealedBy what of the index repeals it (废止), as people are told; null where nothing does
 */
public record NoticeMarks(long group, long rank, @Nullable String repealedBy) {
  /** Of a notice that has nothing to do with others. */
  public static final NoticeMarks NONE =
      new NoticeMarks(SourceGroups.ALONE.group(), SourceGroups.ALONE.rank(), null);

  /** The marks of the notices that have any, by path. */
  static Map<String, NoticeMarks> of(IndexReader reader) throws IOException {
    Map<String, NoticeMarks> marks = new HashMap<>();
    for (Map.Entry<String, Position> one : SourceList.positions(reader).entrySet()) {
      marks.put(one.getKey(), new NoticeMarks(one.getValue().group(), one.getValue().rank(), null));
    }
    for (Map.Entry<String, String> one : RepealedNotices.marked(reader).entrySet()) {
      NoticeMarks known = marks.getOrDefault(one.getKey(), NONE);
      marks.put(one.getKey(), new NoticeMarks(known.group(), known.rank(), one.getValue()));
    }
    return marks;
  }
}
