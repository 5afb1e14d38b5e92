/** People who came back: identification, help, and what follows. */
package org.waymark.nation.reintegration;
