package org.waymark.evidence;

import java.time.YearMonth;

/**
 * A dated change of the world outside the model: a border, a law, a way of counting.
 *
 * @param id unique id
 * @param driver its kind, for example {@code border_open}
 * @param from first month
 * @param until last month; null where it still holds
 * @param where place, in words
 * @param value size; NaN where there is none
 * @param low lower end of what is plausible; NaN where blank
 * @param high upper end; NaN where blank
 * @param unit unit of the value
 * @param sourceId id in {@link Evidence#sources()}
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param note what to know before use
 */
public record DatedChange(
    String id,
    String driver,
    YearMonth from,
    YearMonth until,
    String where,
    double value,
    double low,
    double high,
    String unit,
    String sourceId,
    String confidence,
    String note) {}
