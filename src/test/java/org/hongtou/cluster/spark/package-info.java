/** The job of Spark: what it gives is what {@code extract} gives. */
@NullMarked
package org.hongtou.cluster.spark;

import org.jspecify.annotations.NullMarked;
