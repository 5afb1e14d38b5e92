/** What is counted: variables, figures that follow from them, and groups of people. */
package org.waymark.outcome.variable;
