/** What visitors ask, simulated in fair turns, never twice, and given up when nobody waits. */
package org.waymark.web.run;
