/** The laboratory: a page in the browser, and the server behind it. A door, as the command line. */
package org.waymark.web;
