/** Officers: cases, arrests, courts, and where officers stand. */
package org.waymark.nation.enforcement;
