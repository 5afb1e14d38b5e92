/** Everything that there is to say about one scenario that was run. */
package org.waymark.analysis.run;
