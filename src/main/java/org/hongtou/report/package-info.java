/**
 * Pages for people: a notice with its records marked in place, and two notices compared. Each is
 * one HTML file that needs nothing beside it and asks no network.
 */
@NullMarked
package org.hongtou.report;

import org.jspecify.annotations.NullMarked;
