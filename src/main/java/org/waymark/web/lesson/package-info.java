/** Lessons for a class in the browser: what each tries, and what the class predicts of it. */
package org.waymark.web.lesson;
