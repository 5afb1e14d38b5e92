/** Pictures in rows: bars, points with intervals, shares, shaded tables. */
package org.waymark.picture.row;
