-- How many times in a row a host was put to rest without a sound answer between.
ALTER TABLE host_rest ADD COLUMN in_a_row INTEGER NOT NULL DEFAULT 0;

-- Where an article has moved to, as a permanent redirect from its own address showed, in the form in which spellings meet.
CREATE TABLE moved_to (
  identity_key TEXT    PRIMARY KEY,
  article      INTEGER NOT NULL REFERENCES article
) STRICT, WITHOUT ROWID;
