package org.waymark.evidence;

import java.util.Set;

/**
 * A province of Viet Nam as of the census of 2019.
 *
 * @param iso ISO 3166-2 code, for example {@code VN-03}
 * @param name name without diacritics
 * @param nameVi name in Vietnamese
 * @param region one of six regions, for example {@code red_river_delta}
 * @param unit2025 the province in force since July 2025 to which it belongs
 * @param households households in 2019
 * @param population people in 2019
 * @param communes communes, wards and townships
 * @param povertyRate share of people below the general poverty line in 2016
 * @param minorityShare share of people of ethnic minorities
 * @param urbanShare share of people in towns
 * @param borders neighbouring countries: {@code china}, {@code laos}, {@code cambodia}
 * @param lon longitude of its capital or centre, degrees east
 * @param lat latitude, degrees north
 * @param netMigrationPermille net migration in 2016, per thousand people; negative where people
 *     leave
 * @param note which of the figures are estimates, and how they were made
 */
public record Province(
    String iso,
    String name,
    String nameVi,
    String region,
    String unit2025,
    int households,
    int population,
    int communes,
    double povertyRate,
    double minorityShare,
    double urbanShare,
    Set<String> borders,
    double lon,
    double lat,
    double netMigrationPermille,
    String note) {
  /** Copies its set. */
  public Province {
    borders = Set.copyOf(borders);
  }
}
