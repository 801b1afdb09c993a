/**
 * Tables as Parquet files, with Parquet's Java library, which is not on the program's class path.
 */
@NullMarked
package org.hongtou.export.parquet;

import org.jspecify.annotations.NullMarked;
