package org.waymark.cli.option;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.experiment.ensemble.Shard;
import org.waymark.words.Problem;
import picocli.CommandLine.Option;

/** The option that asks for a part of the runs. */
final class ShardOption {
  private static final Pattern PART = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  @Option(names = "--shard", paramLabel = "i/n", descriptionKey = "option.shard", order = 8)
  private String shard;

  /** The part; the whole if none was asked for. */
  Shard value(List<Problem> problems) {
    if (shard == null) {
      return Shard.WHOLE;
    }
    Matcher matcher = PART.matcher(shard);
    if (matcher.matches()) {
      int index = Integer.parseInt(matcher.group(1));
      int count = Integer.parseInt(matcher.group(2));
      if (index >= 1 && index <= count) {
        return new Shard(index, count);
      }
    }
    problems.add(Problem.of("problem.shard", shard));
    return Shard.WHOLE;
  }

  /** Name of the folder of a part. */
  static String folder(String name, Shard part) {
    return part.isWhole() ? name : name + "-part-" + part.index() + "-of-" + part.count();
  }
}
