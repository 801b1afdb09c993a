package org.hongtou.index;

/**
 * What the index remembers of a notice's file, so that a later run can tell whether it has changed.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param bytes the length of the file
 * @param modifiedMillis when it was last modified, in milliseconds since 1970; a file with the same
 *     length and time need not be read again
 */
public record IndexedFile(String sha256, long bytes, long modifiedMillis) {}
