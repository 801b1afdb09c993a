/**
 * Requests: only to public addresses unless allowed, only what robots.txt allows, one at a time for
 * each host, with limits for everything that a server could do.
 */
@NullMarked
package org.hongtou.fetch.net;

import org.jspecify.annotations.NullMarked;
