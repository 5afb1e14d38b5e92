/** Communes: income, awareness, norms, legitimacy, and their histories. */
package org.waymark.nation.commune;
