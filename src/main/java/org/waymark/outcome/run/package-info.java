/** What one run leaves: by month, year, place, group and cohort. */
package org.waymark.outcome.run;
