/**
 * The extraction as a job of Apache Spark: the files of any Hadoop file system, or WARC, to the
 * tables of an export, on as many machines as there are.
 */
@NullMarked
package org.hongtou.cluster.spark;

import org.jspecify.annotations.NullMarked;
