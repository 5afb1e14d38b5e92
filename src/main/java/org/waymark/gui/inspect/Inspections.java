package org.waymark.gui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.waymark.evidence.Province;
import org.waymark.gui.Look;
import org.waymark.gui.inspect.FactsInspector.Fact;
import org.waymark.gui.live.Classroom;
import org.waymark.gui.map.ProvinceLayer;
import org.waymark.gui.map.Shading;
import org.waymark.nation.enforcement.Officer;
import org.waymark.nation.household.Household;
import org.waymark.nation.place.Geography;
import org.waymark.nation.recruitment.Recruiter;
import org.waymark.outcome.variable.Variable;
import sim.portrayal.Inspector;

/**
 * What is shown of a province, a recruiter, an officer and a household. Never the post of an
 * officer or the cases there, never what a recruiter earns or where one works; nor numbers of slots
 * and networks, which follow the order of provinces and would give the home away.
 */
public final class Inspections {
  private final Classroom classroom;
  private final Look look;
  private final Consumer<Inspector> open;
  private final SplittableRandom luck = new SplittableRandom();

  /**
   * Inspections of a classroom.
   *
   * @param open shows an inspector that another one asks for
   */
  public Inspections(Classroom classroom, Look look, Consumer<Inspector> open) {
    this.classroom = classroom;
    this.look = look;
    this.open = open;
  }

  /** The inspector of something that was clicked on the map. */
  public Inspector of(Object thing) {
    if (thing instanceof ProvinceLayer.Hit hit) {
      return province(hit.province());
    }
    return recruiter((Recruiter) thing);
  }

  /** Name of a province, with its signs. */
  public String name(int province) {
    return classroom.evidence().provinces().get(province).nameVi();
  }

  private Inspector province(int p) {
    JButton meet = new JButton(look.text("inspect.meetHousehold"));
    meet.setFont(look.font());
    meet.addActionListener(event -> householdIn(p));
    JPanel below = new JPanel();
    below.add(meet);
    return new FactsInspector(
        look, name(p), look.text("inspect.province.note"), () -> provinceFacts(p), below);
  }

  private List<Fact> provinceFacts(int p) {
    Province province = classroom.evidence().provinces().get(p);
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("region", look.text("region." + province.region())));
    facts.add(fact("households", look.number(province.households(), 0)));
    for (Shading shading :
        List.of(
            Shading.POVERTY,
            Shading.AWARENESS,
            Shading.LEGITIMACY,
            Shading.TRAFFICKED,
            Shading.IDENTIFIED)) {
      String name = shading.name(look) + ", " + shading.unit(look).replace('\n', ' ');
      facts.add(new Fact(name, look.number(shading.value(classroom, p), shading.decimals())));
    }
    int last = classroom.monthsDone() - 1;
    double exploited =
        last < 0 ? Double.NaN : classroom.table().get(last, p, Variable.PEOPLE_EXPLOITED);
    facts.add(fact("exploited", look.number(exploited, 0)));
    return facts;
  }

  private Inspector recruiter(Recruiter recruiter) {
    return new FactsInspector(
        look,
        look.text("inspect.recruiter"),
        look.text("inspect.recruiter.note"),
        () -> recruiterFacts(recruiter),
        null);
  }

  private List<Fact> recruiterFacts(Recruiter recruiter) {
    Geography map = classroom.nation().map();
    String region = map.province(recruiter.getHome()).region();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("region", look.text("region." + region)));
    facts.add(fact("status", look.text("status." + recruiter.getStatus().name())));
    if (recruiter.isActive()) {
      String to = look.text("destination." + recruiter.getDestination().name());
      facts.add(fact("destination", to));
    }
    return facts;
  }

  /** Shows an officer at random; the post stays unsaid. */
  public void officer() {
    if (classroom.nation() == null) {
      return;
    }
    List<Officer> all = classroom.nation().corps().all();
    if (all.isEmpty()) {
      return;
    }
    Officer officer = all.get(luck.nextInt(all.size()));
    open.accept(
        new FactsInspector(
            look,
            look.text("inspect.officer"),
            look.text("inspect.officer.note"),
            () ->
                List.of(
                    fact("skill", look.number(officer.getSkill(), 2)),
                    fact("honest", look.text(officer.isHonest() ? "yes" : "no"))),
            null));
  }

  /** Shows a recruiter at random. */
  public void recruiter() {
    if (classroom.nation() != null) {
      List<Recruiter> all = classroom.nation().recruiting().slots();
      open.accept(recruiter(all.get(luck.nextInt(all.size()))));
    }
  }

  /** Shows a household at random. */
  public void household() {
    if (classroom.nation() != null) {
      household(luck.nextLong(classroom.nation().map().households()));
    }
  }

  private void householdIn(int province) {
    if (classroom.nation() != null) {
      Geography map = classroom.nation().map();
      long first = map.firstHousehold(map.firstCommune(province));
      household(first + luck.nextLong(map.householdsOfProvince(province)));
    }
  }

  /** Shows a household. */
  public void household(long household) {
    HouseholdChart chart = new HouseholdChart(classroom, look, household);
    open.accept(
        new FactsInspector(
            look,
            look.text("inspect.household", look.number(household, 0)),
            look.text("inspect.household.note"),
            () -> householdFacts(household, chart),
            chart.panel(look)));
  }

  private List<Fact> householdFacts(long household, HouseholdChart chart) {
    Geography map = classroom.nation().map();
    Household now = chart.now();
    String region = map.province(map.provinceOf(map.communeOf(household))).region();
    return List.of(
        fact("region", look.text("region." + region)),
        fact("minority", look.text(now.minority() ? "yes" : "no")),
        fact("poor", look.text(now.poor() ? "yes" : "no")),
        fact("income", look.number(Math.exp(now.logIncome()), 2)),
        fact("awareness", look.number(now.awareness(), 2)));
  }

  private Fact fact(String key, String value) {
    return new Fact(look.text("fact." + key), value);
  }
}
