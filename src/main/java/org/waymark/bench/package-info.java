/** Measures speed and memory on this machine. */
package org.waymark.bench;
