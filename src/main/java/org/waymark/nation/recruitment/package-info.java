/** Recruiters: where, whom and how they recruit, what they fear and what they earn. */
package org.waymark.nation.recruitment;
