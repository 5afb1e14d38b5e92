package org.waymark.nation.household;

import org.waymark.outcome.run.GroupTable;
import org.waymark.outcome.variable.AgeGroup;
import org.waymark.outcome.variable.Destination;
import org.waymark.outcome.variable.Sector;
import org.waymark.outcome.variable.Sex;
import org.waymark.scenario.parameter.Population;

/** The groups of people at risk: under 18 (12 to 17) and 18 to 35, by sex. */
public enum Group {
  GIRLS(Sex.FEMALE, AgeGroup.UNDER_18),
  WOMEN(Sex.FEMALE, AgeGroup.ADULT),
  BOYS(Sex.MALE, AgeGroup.UNDER_18),
  MEN(Sex.MALE, AgeGroup.ADULT);

  private final Sex sex;
  private final AgeGroup age;

  Group(Sex sex, AgeGroup age) {
    this.sex = sex;
    this.age = age;
  }

  /** Sex of its members. */
  public Sex sex() {
    return sex;
  }

  /** Age of its members. */
  public AgeGroup age() {
    return age;
  }

  /** Where one of its members is counted. */
  public GroupTable.Cell cell(boolean minority, Destination destination, Sector sector) {
    return new GroupTable.Cell(sex, age, minority, destination, sector);
  }

  /** Members of the group in an average household. */
  public double perHousehold(Population population) {
    return switch (this) {
      case GIRLS -> population.girlsPerHousehold();
      case WOMEN -> population.womenPerHousehold();
      case BOYS -> population.boysPerHousehold();
      case MEN -> population.menPerHousehold();
    };
  }
}
