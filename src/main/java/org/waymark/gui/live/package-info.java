/** A nation that runs before a class, what is changed in it, and its twin of equal luck. */
package org.waymark.gui.live;
