/** What commands say on the terminal. */
package org.waymark.cli.answer;
