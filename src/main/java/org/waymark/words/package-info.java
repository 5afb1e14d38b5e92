/** Every word that a user reads, in two languages, and problems that are said with them. */
package org.waymark.words;
