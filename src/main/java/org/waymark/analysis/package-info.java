/** Statistics that several questions share: rank correlations and what a width goes with. */
package org.waymark.analysis;
