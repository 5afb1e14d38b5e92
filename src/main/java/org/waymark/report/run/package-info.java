/** The page of a scenario that was run, section by section. */
package org.waymark.report.run;
