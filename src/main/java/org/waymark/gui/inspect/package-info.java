/** What a click shows: a province, a recruiter, an officer, an invented household. */
package org.waymark.gui.inspect;
