/** The page about a calibration: what was missed, what the record cannot tell, and what it can. */
package org.waymark.report.calibration;
