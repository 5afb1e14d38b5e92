package org.waymark.evidence;

/**
 * What the literature says about the size of a mechanism.
 *
 * @param parameter unique name of the figure
 * @param value best value; NaN where blank
 * @param low lower end; NaN where blank
 * @param high upper end; NaN where blank
 * @param unit unit of the value
 * @param sourceId id in {@link Evidence#sources()}
 * @param note what to know before use
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record ParameterRow(
    String parameter,
    double value,
    double low,
    double high,
    String unit,
    String sourceId,
    String note,
    String confidence) {}
