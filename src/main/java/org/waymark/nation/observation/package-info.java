/** Counts what happens in a nation; it listens and never steers. */
package org.waymark.nation.observation;
