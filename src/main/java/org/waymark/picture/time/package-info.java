/** Figures over the years. */
package org.waymark.picture.time;
