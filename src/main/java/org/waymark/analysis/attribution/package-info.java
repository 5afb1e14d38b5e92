/** How much each barrier matters: Shapley values, interactions, ranks over worlds. */
package org.waymark.analysis.attribution;
