/** Lessons: a question, what to try, what to look at, and why. */
package org.waymark.lesson;
