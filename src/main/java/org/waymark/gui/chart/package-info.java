/** Charts of the classroom, which grow month by month. */
package org.waymark.gui.chart;
