/**
 * Records written for others: JSON, JSON Lines, and in every other format of {@link
 * org.hongtou.export.ExportFormat}. Tables are defined once, in {@link
 * org.hongtou.export.NoticeTables}.
 */
@NullMarked
package org.hongtou.export;

import org.jspecify.annotations.NullMarked;
