/** What every command shares: words, streams, engines, interruption, failures. */
package org.waymark.cli.session;
