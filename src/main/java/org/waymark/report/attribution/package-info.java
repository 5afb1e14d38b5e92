/** The page about an attribution: which barriers hold back most, and how far that ranking holds. */
package org.waymark.report.attribution;
