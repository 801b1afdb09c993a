-- corpus/.fetch/fetched.sqlite: what was fetched (the manifest) and what is yet to be (the frontier).
-- Times are ISO 8601 in UTC. Addresses are canonical. Files are relative to corpus/, with / between folders.

-- A pass over a site. A pass that was interrupted (finished is null) is gone on with: what it has asked for is not asked
-- for again.
CREATE TABLE pass (
  site     TEXT PRIMARY KEY,
  number   INTEGER NOT NULL,
  started  TEXT NOT NULL,
  finished TEXT
);

-- A list (栏目) of a site, and how far the pass over it has come.
CREATE TABLE list (
  id          INTEGER PRIMARY KEY,
  site        TEXT NOT NULL,
  url         TEXT NOT NULL,
  walked      INTEGER NOT NULL DEFAULT 0,  -- 1 if the last walk came to the end of what was new
  was_walked  INTEGER NOT NULL DEFAULT 0,  -- the same of the walk before this one: then a page without anything new ends this one
  pass        INTEGER NOT NULL DEFAULT 0,
  done        INTEGER NOT NULL DEFAULT 0,  -- 1 if this pass is through with it
  next_url    TEXT,                        -- the page to ask for next in this pass
  next_form   TEXT,
  next_number INTEGER,
  UNIQUE (site, url)
);

-- A page of a list, as it was last: what to ask under conditions, and where it went on.
CREATE TABLE list_page (
  list          INTEGER NOT NULL REFERENCES list,
  url           TEXT NOT NULL,
  form          TEXT NOT NULL DEFAULT '',
  etag          TEXT,
  last_modified TEXT,
  next_url      TEXT,
  next_form     TEXT,
  next_number   INTEGER,
  PRIMARY KEY (list, url, form)
) WITHOUT ROWID;

-- A notice's page, or a file that one links.
CREATE TABLE page (
  id            INTEGER PRIMARY KEY,
  url           TEXT NOT NULL UNIQUE,
  site          TEXT NOT NULL,
  host          TEXT NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('notice', 'attachment')),
  title         TEXT,                      -- as the list, or the link, calls it
  listed_date   TEXT,                      -- as the list says
  state         TEXT NOT NULL CHECK (state IN ('waiting', 'held', 'failed', 'gone')),
  pass          INTEGER NOT NULL DEFAULT 0, -- the last pass of its site that asked for it
  first_seen    TEXT NOT NULL,
  -- of the version held; null until there is one
  file          TEXT UNIQUE,
  sha256        TEXT,
  bytes         INTEGER,
  fetched       TEXT,
  answered_by   TEXT,                      -- the address that answered, behind all redirects
  status        INTEGER,
  headers       TEXT,                      -- JSON: [["Content-Type", "text/html"], …] as received
  redirects     TEXT,                      -- JSON: [[301, "http://…"], …]; null for none
  charset       TEXT,                      -- that the bytes are in, whatever the page says; null for no page of HTML
  etag          TEXT,
  last_modified TEXT,
  -- of the last time it was asked for
  checked       TEXT,
  why           TEXT,                      -- why it failed, or is gone
  why_reason    TEXT
);
CREATE INDEX page_work ON page (site, host, state, pass);

-- Which list names a page; seen says in which pass of the site last.
CREATE TABLE listing (
  list INTEGER NOT NULL REFERENCES list,
  page INTEGER NOT NULL REFERENCES page,
  seen INTEGER NOT NULL,
  PRIMARY KEY (list, page)
) WITHOUT ROWID;

-- Which notice links an attachment.
CREATE TABLE link (
  page       INTEGER NOT NULL REFERENCES page,
  attachment INTEGER NOT NULL REFERENCES page,
  name       TEXT NOT NULL,
  PRIMARY KEY (page, attachment)
) WITHOUT ROWID;
CREATE INDEX link_attachment ON link (attachment);

-- Versions of a page that were held before; their files lie in folders called .old beside the file.
CREATE TABLE version (
  page        INTEGER NOT NULL REFERENCES page,
  file        TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  bytes       INTEGER NOT NULL,
  fetched     TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  status      INTEGER NOT NULL,
  headers     TEXT NOT NULL,
  redirects   TEXT,
  replaced    TEXT NOT NULL,
  PRIMARY KEY (page, sha256)
);

-- robots.txt, by origin (http://host:port).
CREATE TABLE robots (
  origin  TEXT PRIMARY KEY,
  fetched TEXT NOT NULL,
  status  INTEGER NOT NULL,
  body    BLOB
);
