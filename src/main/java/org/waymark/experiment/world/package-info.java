/** Plausible worlds: which inputs are uncertain, what a question holds, and what came out. */
package org.waymark.experiment.world;
