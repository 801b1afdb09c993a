@NullMarked
package org.hongtou.model;

import org.jspecify.annotations.NullMarked;
