/** The effectiveness of the state, and what moves it. */
package org.waymark.nation.government;
