/** What is known, as JSON for the page and for other programs. */
package org.waymark.web.answer;
