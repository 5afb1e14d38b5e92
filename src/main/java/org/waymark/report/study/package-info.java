/** What pages about studies have in common. */
package org.waymark.report.study;
