/** What a record says about the inputs of the model, and how well the model then fits it. */
package org.waymark.analysis.posterior;
