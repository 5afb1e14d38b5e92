/**
 * Pictures of a report: charts, a flow diagram and a map, drawn from plain records into SVG and
 * PNG. Knows nothing of who computed the numbers; every text that can be read in a picture comes
 * from the caller. Equal input leaves equal bytes.
 *
 * <p>{@code Picture.of(frame, chart)} makes a picture; {@link org.waymark.picture.PictureStyle} is
 * the stylesheet for pictures inside a page.
 */
package org.waymark.picture;
