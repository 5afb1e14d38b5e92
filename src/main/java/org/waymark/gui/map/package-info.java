/** The map of the classroom: provinces, recruiters and officers at a glance. */
package org.waymark.gui.map;
