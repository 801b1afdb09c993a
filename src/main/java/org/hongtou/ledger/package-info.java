/**
 * The ledger of tasks (任务分工台账): notices as the table that a supervision office fills in and sends
 * round, the tasks of a unit, and what falls due when.
 */
@NullMarked
package org.hongtou.ledger;

import org.jspecify.annotations.NullMarked;
