/**
 * The record that Hongtou makes of a notice (文件), and what the stages hand each other: plain
 * values.
 */
@NullMarked
package org.hongtou.model;

import org.jspecify.annotations.NullMarked;
