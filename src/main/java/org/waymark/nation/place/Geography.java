package org.waymark.nation.place;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waymark.draw.Draws;
import org.waymark.draw.Normal;
import org.waymark.draw.Stream;
import org.waymark.evidence.Evidence;
import org.waymark.evidence.Province;
import org.waymark.outcome.run.Places;
import org.waymark.outcome.variable.Destination;
import org.waymark.scenario.parameter.Parameters;

/**
 * The fixed map of the nation: provinces, their communes, and which households live where.
 * Immutable and the same in every run of a scenario; many runs may share one.
 *
 * <p>Differences between the communes of one province (size, income, minority share, distance to
 * the border, remoteness, schooling, tie to migration, norms) are not observed: they are drawn once
 * from a fixed seed around the province's figures, which they meet on average. The communes of a
 * border province are spread evenly over its depth; nearness to the border, remoteness, poverty and
 * minorities go together by {@code communeCorrelation} (a Gaussian copula).
 */
public final class Geography {
  /** Seed of the map; it belongs to the country and not to a run. Any other would do. */
  private static final long MAP_SEED = 63L;

  /**
   * Bounds of a province's mean tie, so that no commune is without any or wholly tied. A guard:
   * they do not bind in the baseline, whose means lie from 0.12 to 0.5.
   */
  private static final double TIE_LOW = 0.05;

  private static final double TIE_HIGH = 0.95;

  private final Places places;
  private final List<Province> provinces;
  private final int[] communeStart;
  private final int[] provinceOf;
  private final int[] regionOf;
  private final long[] householdStart;
  private final float[] minorityShare;
  private final float[] tie;
  private final float[] incomeOffset;
  private final float[] normOffset;
  private final float[] nearness;
  private final boolean[][] overland;
  private final float[] remoteness;
  private final float[] schooled;
  private final float[][] schooledOf;

  private Geography(Evidence evidence, Parameters parameters) {
    provinces = evidence.provinces();
    places = new Places(evidence.isoCodes(), evidence.regions(), evidence.regionOf());
    regionOf = evidence.regionOf().stream().mapToInt(Integer::intValue).toArray();
    double factor = parameters.population().factor();

    communeStart = new int[provinces.size() + 1];
    for (int p = 0; p < provinces.size(); p++) {
      long communes = Math.max(1, Math.round(provinces.get(p).communes() * factor));
      communeStart[p + 1] = communeStart[p] + (int) communes;
    }
    int communes = communeStart[provinces.size()];
    provinceOf = new int[communes];
    householdStart = new long[communes + 1];
    minorityShare = new float[communes];
    tie = new float[communes];
    incomeOffset = new float[communes];
    normOffset = new float[communes];
    nearness = new float[communes];
    remoteness = new float[communes];
    schooled = new float[communes];
    schooledOf = new float[2][communes];
    overland = new boolean[provinces.size()][Destination.values().length];
    for (int p = 0; p < provinces.size(); p++) {
      for (Destination destination : Destination.values()) {
        overland[p][destination.ordinal()] = borders(p, destination.id());
      }
      populate(p, factor, parameters);
    }
  }

  /** The map for the structure that a scenario sets (size, spreads between communes). */
  public static Geography of(Evidence evidence, Parameters parameters) {
    return new Geography(evidence, parameters);
  }

  private void populate(int p, double factor, Parameters parameters) {
    Province province = provinces.get(p);
    int first = communeStart[p];
    int n = communeStart[p + 1] - first;
    double sizeSd = parameters.population().communeSizeSd();
    double spread = parameters.population().communeSpread();
    Draws size = Draws.of(MAP_SEED, Stream.COMMUNE_SIZE);
    Draws income = Draws.of(MAP_SEED, Stream.COMMUNE_INCOME);
    Draws minority = Draws.of(MAP_SEED, Stream.COMMUNE_MINORITY);
    Draws ties = Draws.of(MAP_SEED, Stream.COMMUNE_TIE);
    Draws norms = Draws.of(MAP_SEED, Stream.COMMUNE_NORM);
    Draws border = Draws.of(MAP_SEED, Stream.COMMUNE_BORDER);
    Draws remote = Draws.of(MAP_SEED, Stream.COMMUNE_REMOTE);
    double together = parameters.population().communeCorrelation();
    double alone = Math.sqrt(1 - together * together);
    double[] hard = new double[n];
    for (int i = 0; i < n; i++) {
      double near = border.normal(address(p, i), 0, 0);
      hard[i] = together * near + alone * remote.normal(address(p, i), 0, 0);
      double km = parameters.population().borderDepthKm() * Normal.cdf(-near);
      nearness[first + i] =
          province.borders().isEmpty()
              ? 0
              : (float) Math.exp(-km / parameters.recruiters().acceptance().borderKm());
    }

    double[] weight = new double[n];
    double total = 0;
    for (int i = 0; i < n; i++) {
      weight[i] = Math.exp(sizeSd * size.normal(address(p, i), 0, 0));
      total += weight[i];
    }
    long households = Math.max(n, Math.round(province.households() * factor));
    double before = 0;
    for (int i = 0; i < n; i++) {
      int c = first + i;
      provinceOf[c] = p;
      before += weight[i];
      householdStart[c + 1] =
          householdStart[first] + Math.max(i + 1L, Math.round(households * before / total));
      incomeOffset[c] =
          (float)
              (parameters.poverty().communeSd()
                  * (alone * income.normal(address(p, i), 0, 0) - together * hard[i]));
      normOffset[c] = (float) (parameters.gender().communeSd() * norms.normal(address(p, i), 0, 0));
    }
    double tieAtBalance = parameters.population().migrationTieAtBalance();
    double tiePerLoss = parameters.population().migrationTiePerLoss();
    double tieMean =
        Math.min(
            TIE_HIGH,
            Math.max(TIE_LOW, tieAtBalance - tiePerLoss * province.netMigrationPermille()));
    LogitSpread.fill(
        minorityShare,
        first,
        n,
        province.minorityShare(),
        spread,
        i -> together * hard[i] + alone * minority.normal(address(p, i), 0, 0));
    LogitSpread.fill(remoteness, first, n, 1 - province.urbanShare(), spread, i -> hard[i]);
    LogitSpread.fill(tie, first, n, tieMean, spread, i -> ties.normal(address(p, i), 0, 0));
    for (int c = first; c < first + n; c++) {
      double minorities = minorityShare[c];
      double majority = schooled(parameters, remoteness[c], false);
      double minorityOnes = schooled(parameters, remoteness[c], true);
      schooledOf[0][c] = (float) majority;
      schooledOf[1][c] = (float) minorityOnes;
      schooled[c] = (float) ((1 - minorities) * majority + minorities * minorityOnes);
    }
  }

  /**
   * Chance that the young people of a household have finished upper secondary school.
   *
   * @param remoteness of its commune, 0 to 1
   * @param minority whether it belongs to a minority
   */
  public static double schooled(Parameters parameters, double remoteness, boolean minority) {
    var rule = parameters.population();
    double odds =
        rule.schooledShare()
            / (1 - rule.schooledShare() + Double.MIN_NORMAL)
            * Math.exp(
                -rule.schoolingRemote() * remoteness - (minority ? rule.schoolingMinority() : 0));
    return odds / (1 + odds);
  }

  /** Communes keep their luck when the number of communes of another province changes. */
  private static long address(int province, int commune) {
    return ((long) province << 32) | commune;
  }

  /** Provinces, regions and nation as rows of a table. */
  public Places places() {
    return places;
  }

  /** Number of provinces. */
  public int provinces() {
    return provinces.size();
  }

  /** Number of communes. */
  public int communes() {
    return provinceOf.length;
  }

  /** Number of households. */
  public long households() {
    return householdStart[communes()];
  }

  /** What the evidence says of a province. */
  public Province province(int province) {
    return provinces.get(province);
  }

  /** Index of the first commune of a province; that of the next province is one past its last. */
  public int firstCommune(int province) {
    return communeStart[province];
  }

  /** Number of communes of a province. */
  public int communesOf(int province) {
    return communeStart[province + 1] - communeStart[province];
  }

  /** Province of a commune. */
  public int provinceOf(int commune) {
    return provinceOf[commune];
  }

  /** Region of a province. */
  public int regionOf(int province) {
    return regionOf[province];
  }

  /** Id of the first household of a commune. */
  public long firstHousehold(int commune) {
    return householdStart[commune];
  }

  /** Households of a commune. */
  public long householdsOf(int commune) {
    return householdStart[commune + 1] - householdStart[commune];
  }

  /** Households of a province. */
  public long householdsOfProvince(int province) {
    return householdStart[communeStart[province + 1]] - householdStart[communeStart[province]];
  }

  /** Commune in which a household lives. */
  public int communeOf(long household) {
    int at = Arrays.binarySearch(householdStart, household);
    return at >= 0 ? at : -at - 2;
  }

  /** Share of households of ethnic minorities in a commune. */
  public double minorityShare(int commune) {
    return minorityShare[commune];
  }

  /** Tie of a commune to migration, 0 to 1. */
  public double tie(int commune) {
    return tie[commune];
  }

  /** Difference of a commune's income level from its province's, log points. */
  public double incomeOffset(int commune) {
    return incomeOffset[commune];
  }

  /** Difference of a commune's gender norm from its province's. */
  public double normOffset(int commune) {
    return normOffset[commune];
  }

  /** Nearness of a commune to a land border: 1 right at it, 0 in a province without one. */
  public double nearness(int commune) {
    return nearness[commune];
  }

  /** Whether a destination lies over the land border of a province. */
  public boolean overland(int province, Destination destination) {
    return overland[province][destination.ordinal()];
  }

  /** Nearness to the border over which a destination lies; 0 where it is not reached by land. */
  public double nearness(int commune, Destination destination) {
    return overland[provinceOf[commune]][destination.ordinal()] ? nearness[commune] : 0;
  }

  /** Distance of a commune from services, 0 to 1. */
  public double remoteness(int commune) {
    return remoteness[commune];
  }

  /** The same chance for a household of a commune. */
  public double schooled(int commune, boolean minority) {
    return schooledOf[minority ? 1 : 0][commune];
  }

  /** Share of households of a commune whose young people finished upper secondary school. */
  public double schooledShare(int commune) {
    return schooled[commune];
  }

  /** Whether a province has a land border with a neighbour ("china", "laos", "cambodia"). */
  public boolean borders(int province, String neighbour) {
    Set<String> borders = provinces.get(province).borders();
    return borders.contains(neighbour);
  }

  /** Great-circle distance between the centres of two provinces, km. */
  public double distanceKm(int a, int b) {
    return Sphere.distanceKm(
        provinces.get(a).lon(),
        provinces.get(a).lat(),
        provinces.get(b).lon(),
        provinces.get(b).lat());
  }
}
