package org.hongtou.export;

/**
 * A column of a table.
 *
 * @param name in lower case with underscores, the same in every format: {@code as_written}
 * @param type what its cells hold
 * @param optional whether a cell may be null
 * @param meaning one sentence for the documentation
 */
public record Column(String name, ColumnType type, boolean optional, String meaning) {}
