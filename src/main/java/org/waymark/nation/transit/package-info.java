/** The way across a border, and who is stopped on it. */
package org.waymark.nation.transit;
