/** Provinces, communes and border segments, as a run knows them. */
package org.waymark.nation.place;
