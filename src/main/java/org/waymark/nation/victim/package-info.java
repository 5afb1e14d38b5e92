/** People who were trafficked, from recruitment to what became of them. */
package org.waymark.nation.victim;
