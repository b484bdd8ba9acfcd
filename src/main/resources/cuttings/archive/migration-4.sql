-- Where the current texts resemble each other: of each some eight hashes; texts that share one are compared. The hashes of
-- new articles are in part 2, from where they come into part 1 and then 0, always many at a time.
DROP TABLE resemblance;
CREATE TABLE resemblance (
  part    INTEGER NOT NULL,
  hash    INTEGER NOT NULL,
  article INTEGER NOT NULL, -- no REFERENCES, which would be looked up at each move
  PRIMARY KEY (part, hash, article)
) STRICT, WITHOUT ROWID;
INSERT INTO resemblance (part, hash, article)
SELECT 0, hash, article
FROM (SELECT value AS hash, article.id AS article, row_number() OVER (PARTITION BY value ORDER BY article.id) AS place
  FROM article JOIN revision ON revision.id = current, json_each(story_keys(body)))
WHERE place <= 30; -- as many of a hash as are ever kept

-- Pieces of the full-text index are merged eight at a time: each word is written again less often.
INSERT INTO full_text (full_text, rank) VALUES ('automerge', 8);
