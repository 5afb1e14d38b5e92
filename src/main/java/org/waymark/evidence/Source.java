package org.waymark.evidence;

/**
 * A publication, or the honest name of what stands in its place ({@code assume}, {@code derived}).
 *
 * @param id short id that figures cite
 * @param citation full reference
 * @param url where it was found; may hold several addresses, or none
 * @param licence licence of the publication
 * @param accessedHow how it was read: in full, as an excerpt, or recalled
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record Source(
    String id,
    String citation,
    String url,
    String licence,
    String accessedHow,
    String confidence) {}
