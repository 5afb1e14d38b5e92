/** The page about a sweep: what each factor does to each output, to be read and to be explored. */
package org.waymark.report.response;
