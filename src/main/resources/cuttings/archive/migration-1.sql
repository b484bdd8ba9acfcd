-- Instants are milliseconds since 1970-01-01T00:00:00Z. Dates that a page printed are ISO 8601 text in the precision
-- that it gave ("2022-01-11", "2022-01-11T15:54", "2022-01-11T15:54:00+03:00"), so that they sort by printed day and time.

PRAGMA application_id = 0x43757474; -- "Cutt"

-- One row for each file under warc/. What lies behind `length` in a file was never acknowledged.
CREATE TABLE warc_file (
  id     INTEGER PRIMARY KEY,
  name   TEXT    NOT NULL UNIQUE,
  length INTEGER NOT NULL
) STRICT;

-- Every answer that was kept: where its WARC record begins.
CREATE TABLE capture (
  id            INTEGER PRIMARY KEY,
  requested_url TEXT    NOT NULL,
  url           TEXT    NOT NULL,
  fetched       INTEGER NOT NULL,
  status        INTEGER NOT NULL,
  media_type    TEXT,
  digest        TEXT    NOT NULL, -- of the content as it came, in the notation of WARC-Payload-Digest
  size          INTEGER NOT NULL, -- of the content as it came, in bytes
  warc_file     INTEGER NOT NULL REFERENCES warc_file,
  warc_offset   INTEGER NOT NULL,
  content       INTEGER REFERENCES capture -- the capture whose record holds the same content; null if it is its own
) STRICT;
CREATE INDEX capture_by_url ON capture (url, fetched);

-- One row for each story, whatever its revisions.
CREATE TABLE article (
  id           INTEGER PRIMARY KEY,
  identity_key TEXT    NOT NULL UNIQUE,
  site         TEXT    NOT NULL COLLATE NOCASE,
  published    TEXT,              -- this and the next four: of the current revision
  section      TEXT,
  language     TEXT,
  headline     TEXT,
  parts        INTEGER NOT NULL,  -- what it has: 1 author, 2 body, 4 byline, 8 caption, 16 credit, 32 headline,
                                  -- 64 language, 128 modified, 256 photo, 512 published, 1024 section,
                                  -- 2048 standfirst, 4096 tag
  current      INTEGER NOT NULL UNIQUE REFERENCES revision DEFERRABLE INITIALLY DEFERRED,
  first_seen   INTEGER NOT NULL,  -- the earliest fetch of it
  last_seen    INTEGER NOT NULL   -- the latest fetch of it
) STRICT;
-- Their last columns let a filter for parts pass articles over without looking at them.
CREATE INDEX article_by_day ON article (published DESC, id, parts);
CREATE INDEX article_by_first_day ON article (published IS NULL, published, id, parts);
CREATE INDEX article_by_site_and_day ON article (site, published DESC, id, parts);
CREATE INDEX article_by_section_and_day ON article (section COLLATE NOCASE, published DESC);
CREATE INDEX article_by_language_and_day ON article (language COLLATE NOCASE, published DESC);
CREATE INDEX article_by_first_seen ON article (first_seen DESC);
CREATE INDEX article_by_headline ON article (headline, id);

-- What the newsroom wrote, as it stood when a capture was fetched. Rows are added and never changed.
CREATE TABLE revision (
  id                INTEGER PRIMARY KEY,
  article           INTEGER NOT NULL REFERENCES article,
  number            INTEGER NOT NULL,
  capture           INTEGER NOT NULL REFERENCES capture,
  fetched           INTEGER NOT NULL,
  cause             TEXT    NOT NULL, -- first, newsroom, extractor, either
  changed           TEXT    NOT NULL, -- JSON array: the fields that differ from the revision before
  url               TEXT    NOT NULL,
  canonical_url     TEXT,
  section           TEXT,
  language          TEXT,
  headline          TEXT,
  standfirst        TEXT,
  byline            TEXT,
  published         TEXT,
  modified          TEXT,
  body              TEXT    NOT NULL, -- blocks with an empty line between them
  block_kinds       TEXT    NOT NULL, -- one letter a block: p paragraph, h heading, l list item, q quotation, t table row, c preformatted
  tags              TEXT    NOT NULL, -- JSON array
  free_to_read      INTEGER,
  provenance        TEXT    NOT NULL, -- JSON object: field -> [rule] or [rule, raw value]
  content_hash      TEXT    NOT NULL,
  extractor_version TEXT    NOT NULL,
  UNIQUE (article, number)
) STRICT;
CREATE INDEX revision_by_change ON revision (fetched, article) WHERE number > 1;

-- Which text a story had each time that it was fetched, changed or not; the current revision is that of the last time.
CREATE TABLE sighting (
  article  INTEGER NOT NULL REFERENCES article,
  fetched  INTEGER NOT NULL,
  capture  INTEGER NOT NULL REFERENCES capture,
  revision INTEGER NOT NULL REFERENCES revision,
  PRIMARY KEY (article, fetched, capture)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_by_revision ON sighting (revision);

CREATE TABLE photo (
  revision INTEGER NOT NULL REFERENCES revision,
  position INTEGER NOT NULL,
  url      TEXT,
  caption  TEXT,
  credit   TEXT,
  alt      TEXT,
  lead     INTEGER NOT NULL,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;

-- A person or an organisation; `key` is the name without case, accents and punctuation.
CREATE TABLE author (
  id   INTEGER PRIMARY KEY,
  key  TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL -- as first printed
) STRICT;
CREATE TABLE author_word (
  word   TEXT    NOT NULL,
  author INTEGER NOT NULL REFERENCES author,
  PRIMARY KEY (word, author)
) STRICT, WITHOUT ROWID;
CREATE TABLE authorship (
  revision INTEGER NOT NULL REFERENCES revision,
  position INTEGER NOT NULL,
  author   INTEGER NOT NULL REFERENCES author,
  printed  TEXT    NOT NULL,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX authorship_by_author ON authorship (author, printed);
-- Who signed the current revisions, for looking up.
CREATE TABLE current_authorship (
  author  INTEGER NOT NULL REFERENCES author,
  article INTEGER NOT NULL REFERENCES article,
  day     TEXT, -- on which the article was published
  PRIMARY KEY (author, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX current_authorship_by_article ON current_authorship (article);

-- The current revisions' words; the rowid is the article's id.
CREATE VIRTUAL TABLE full_text USING fts5 (
  headline, standfirst, body, captions,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

-- Where the current texts resemble each other: of each text some dozen hashes; texts that share one are compared.
CREATE TABLE resemblance (
  band    INTEGER NOT NULL,
  hash    INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article,
  PRIMARY KEY (band, hash, article)
) STRICT, WITHOUT ROWID;
-- Articles that tell the same text; a story has the number of one of them.
CREATE TABLE same_story (
  article INTEGER PRIMARY KEY REFERENCES article,
  story   INTEGER NOT NULL
) STRICT;
CREATE INDEX same_story_by_story ON same_story (story);

-- Every address that was announced, and what came of it.
CREATE TABLE frontier (
  id            INTEGER PRIMARY KEY,
  identity_key  TEXT    NOT NULL UNIQUE,
  url           TEXT    NOT NULL,
  host          TEXT    NOT NULL, -- with the port where the address gives one
  site          TEXT    NOT NULL,
  kind          TEXT    NOT NULL, -- page, feed, sitemap, section-page
  state         TEXT    NOT NULL, -- due, retry, done, ended
  attempts      INTEGER NOT NULL DEFAULT 0,
  offered       INTEGER NOT NULL,
  due           INTEGER,          -- when to fetch it next; null for never
  etag          TEXT,
  last_modified TEXT,
  title         TEXT,
  published     TEXT,
  fault_kind    TEXT,
  fault_detail  TEXT,
  page_status   TEXT,
  page_reason   TEXT,
  capture       INTEGER REFERENCES capture
) STRICT;
CREATE INDEX frontier_by_host ON frontier (host, due) WHERE kind = 'page' AND due IS NOT NULL;
CREATE INDEX frontier_by_site ON frontier (site, due);

-- Hosts that asked to be left alone, or that do not answer.
CREATE TABLE host_rest (
  host  TEXT    PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  id       INTEGER PRIMARY KEY,
  begun    INTEGER NOT NULL,
  finished INTEGER,
  report   TEXT -- JSON; null while it runs, and for ever if it was killed
) STRICT;

-- What each run did for each site: its recent history is what its health is judged by.
CREATE TABLE site_run (
  site    TEXT    NOT NULL,
  run     INTEGER NOT NULL REFERENCES run,
  verdict TEXT    NOT NULL, -- ok, silent, degraded, blocked, failing
  report  TEXT    NOT NULL, -- JSON
  PRIMARY KEY (site, run)
) STRICT, WITHOUT ROWID;

CREATE TABLE fault (
  id       INTEGER PRIMARY KEY,
  run      INTEGER NOT NULL REFERENCES run,
  happened INTEGER NOT NULL,
  kind     TEXT    NOT NULL,
  place    TEXT    NOT NULL,
  detail   TEXT    NOT NULL
) STRICT;
CREATE INDEX fault_by_run ON fault (run);

-- How far long work has come, so that it goes on there after an interruption.
CREATE TABLE mark (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Text blocks that stand in several stories of a site, or may yet: what repeats is the page's text, not the story's.
CREATE TABLE site_block (
  site     TEXT    NOT NULL COLLATE NOCASE,
  print    INTEGER NOT NULL, -- hash of the block's letters and digits
  stories  INTEGER NOT NULL, -- how many different stories it stood in
  since    INTEGER NOT NULL, -- the number of the first of them among the site's stories
  headline INTEGER NOT NULL, -- hash of the headline of the last of them
  PRIMARY KEY (site, print)
) STRICT, WITHOUT ROWID;
CREATE INDEX site_block_repeated ON site_block (site) WHERE stories >= 4;
-- How many different stories of a site have been counted.
CREATE TABLE site_stories (
  site    TEXT    PRIMARY KEY COLLATE NOCASE,
  stories INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
