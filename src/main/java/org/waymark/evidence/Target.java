package org.waymark.evidence;

/**
 * An observed indicator: what is on record, which is not what happened.
 *
 * @param id unique id of the observation
 * @param indicator what was observed, for example {@code victims_identified}
 * @param year year or span of years, as stated
 * @param firstYear first year of the span; 0 where the text names none
 * @param lastYear last year of the span; 0 where the text names none
 * @param value observed value; NaN where the cell is blank
 * @param unit unit of the value
 * @param low lower end of the tolerance (ours, not a published interval); NaN where blank
 * @param high upper end of the tolerance; NaN where blank
 * @param sourceId id in {@link Evidence#sources()}
 * @param note what to know before use
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record Target(
    String id,
    String indicator,
    String year,
    int firstYear,
    int lastYear,
    double value,
    String unit,
    double low,
    double high,
    String sourceId,
    String note,
    String confidence) {}
