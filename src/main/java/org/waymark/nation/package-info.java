/** One run of the simulated nation: its months, its phases, and everything that lives in it. */
package org.waymark.nation;
