/** Scenario files: reading, checking, writing, and the catalogue of parameters. */
package org.waymark.scenario;
