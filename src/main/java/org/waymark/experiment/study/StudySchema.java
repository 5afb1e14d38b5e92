package org.waymark.experiment.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.experiment.design.Design;
import org.waymark.outcome.variable.Figure;
import org.waymark.scenario.Catalogue;
import org.waymark.scenario.Entry;
import org.waymark.scenario.SchemaTemplate;

/** Writes the JSON Schema of study files, for editors. */
public final class StudySchema {
  private StudySchema() {}

  /** The schema, as JSON text. */
  public static String text() {
    List<String> paths = Catalogue.standard().entries().stream().map(Entry::path).toList();
    Object lifting = new SchemaTemplate(Map.of()).read("lifting");
    Map<String, Object> liftings = new LinkedHashMap<>();
    paths.forEach(path -> liftings.put(path, lifting));
    List<String> designs =
        Arrays.stream(Design.Type.values())
            .filter(type -> type.isOfFactors() || type.isOfBarriers())
            .map(Design.Type::id)
            .toList();
    return new SchemaTemplate(
            Map.of(
                "paths",
                paths,
                "shapes",
                FactorReader.SHAPES,
                "designs",
                designs,
                "lucks",
                StudyReader.LUCKS,
                "figures",
                Figure.all().stream().map(Figure::id).toList(),
                "barriers",
                BarrierReader.names(),
                "liftings",
                liftings))
        .text("study");
  }
}
