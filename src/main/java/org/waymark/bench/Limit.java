package org.waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.DoubleSupplier;
import org.waymark.draw.Draws;
import org.waymark.draw.Stream;
import org.waymark.nation.Blueprint;
import org.waymark.nation.Nation;
import org.waymark.nation.household.Household;
import org.waymark.nation.household.OnDemandHouseholds;
import org.waymark.outcome.file.Json;

/**
 * What sets the limit: how often a nation draws and meets households, how long one of these takes
 * in a loop of nothing else, which is the least that it could take, and so what they would take
 * alone. Meetings draw, too, so the two overlap; the one timed is asked for all that it knows,
 * which most are not. Beside them a reading of all that the nation keeps, once a month, from memory
 * in order: what a program must expect that walks over all of it.
 *
 * @param plan of the nation
 * @param cpuSeconds processor time of a run of it
 */
record Limit(Blueprint plan, double cpuSeconds) {
  private static final int REPEATS = 7;
  private static final int DRAWS = 4_000_000;
  private static final int MEETINGS = 100_000;
  private static final int MOST_LONGS = 1 << 24; // 128 MB: more than caches hold
  private static final int OF_THE_HEAP = 8 * Long.BYTES; // an eighth
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  /**
   * Measures.
   *
   * @param keptMegabytes what the nation keeps
   */
  ObjectNode document(double keptMegabytes) throws IOException {
    CountedHouseholds[] met = new CountedHouseholds[1];
    Nation nation =
        plan.nation(
            1,
            false,
            (map, communes, course, events, seed) -> {
              met[0] =
                  new CountedHouseholds(
                      new OnDemandHouseholds(map, communes, course, events, seed));
              return met[0];
            });
    nation.run(() -> false);
    ObjectNode limit = Json.object();
    double factor = plan.scenario().parameters().population().factor();
    limit.set("draws", part(drawsOfTheWhole() * factor, draw()));
    limit.set("meetings", part(met[0].meetings(), meeting(nation)));
    limit.set("readings", part(plan.course().months(), keptMegabytes * MEGABYTE * readByte()));
    return limit;
  }

  private ObjectNode part(double number, double seconds) {
    ObjectNode part = Json.object();
    part.set("number", Json.number(number));
    part.set("nanosecondsEach", Json.number(seconds * NANOS));
    part.set(Rounds.CPU, Json.number(number * seconds));
    part.set("share", Json.number(number * seconds / cpuSeconds));
    return part;
  }

  /** Draws in all streams of a run of the whole nation, as a test has counted them. */
  static double drawsOfTheWhole() throws IOException {
    double draws = 0;
    for (JsonNode stream : new ObjectMapper().readTree(Limit.class.getResource("draws.json"))) {
      draws += stream.asDouble();
    }
    return draws;
  }

  private static double draw() {
    Draws draws = Draws.of(1, Stream.HOUSEHOLD_MONTHLY_INCOME);
    return each(
        DRAWS,
        () -> {
          double sum = 0;
          for (int entity = 0; entity < DRAWS; entity++) {
            sum += draws.uniform(entity, 0, 0);
          }
          return sum;
        });
  }

  /** With any household in the last month, when the life to replay is longest. */
  private double meeting(Nation nation) {
    Draws which = Draws.of(1, Stream.OFFER_HOUSEHOLD);
    Household household = new Household();
    int month = plan.course().months() - 1;
    return each(
        MEETINGS,
        () -> {
          double sum = 0;
          for (int i = 0; i < MEETINGS; i++) {
            long id = which.below(plan.map().households(), i, 0, 0);
            nation.households().meet(id, plan.map().communeOf(id), month, household);
            sum += household.awareness() + household.logIncome();
          }
          return sum;
        });
  }

  /** From memory, in order. */
  private static double readByte() {
    long room = Runtime.getRuntime().maxMemory() / OF_THE_HEAP;
    long[] longs = new long[(int) Math.min(MOST_LONGS, room)];
    return each(
            longs.length,
            () -> {
              long sum = 0;
              for (long each : longs) {
                sum += each;
              }
              return sum;
            })
        / Long.BYTES;
  }

  /** Processor seconds of one of so many; the sum of all is kept, so that none is left out. */
  private static double each(int number, DoubleSupplier all) {
    double[] sum = new double[1];
    Rounds rounds = new Rounds();
    rounds.add("", () -> Rounds.cost(() -> sum[0] += all.getAsDouble()));
    rounds.run(REPEATS, REPEATS);
    return rounds.median("", Rounds.CPU) / number;
  }
}
