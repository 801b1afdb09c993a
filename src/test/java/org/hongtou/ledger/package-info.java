/** Tests of the ledger: read back by the libraries of its formats. */
@NullMarked
package org.hongtou.ledger;

import org.jspecify.annotations.NullMarked;
