package org.hongtou.index;

/**
 * A notice in the chain of another, from the centre down to cities.
 *
 * @param depth how many citations away it is, from 1
 * @param notice which
 * @param beside path of the notice that it is connected with, one citation nearer to the asked one
 * @param match how the citation was found
 * @param sentence the sentence that cites: of this notice in the chain down, of the other in the
 *     chain up
 */
public record ChainLink(
    int depth, ConnectedNotice notice, String beside, CitationMatch match, String sentence) {}
