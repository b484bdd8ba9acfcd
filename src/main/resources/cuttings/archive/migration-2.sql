-- The words of a whole batch are gathered before they are written: one piece of the index instead of many to be merged.
INSERT INTO full_text (full_text, rank) VALUES ('hashsize', 8388608); -- bytes

-- How many of the current revisions an author signed, and the first and last day of those: kept, for counting takes long.
ALTER TABLE author ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
ALTER TABLE author ADD COLUMN earliest TEXT;
ALTER TABLE author ADD COLUMN latest TEXT;
UPDATE author SET (articles, earliest, latest) =
  (SELECT count(*), min(day), max(day) FROM current_authorship WHERE author = author.id);
CREATE INDEX author_by_articles ON author (articles DESC, key);
CREATE TRIGGER author_signed AFTER INSERT ON current_authorship BEGIN
  UPDATE author SET articles = articles + 1,
    earliest = min(coalesce(earliest, NEW.day), coalesce(NEW.day, earliest)),
    latest = max(coalesce(latest, NEW.day), coalesce(NEW.day, latest))
  WHERE id = NEW.author;
END;
CREATE TRIGGER author_no_longer_signed AFTER DELETE ON current_authorship BEGIN
  UPDATE author SET articles = articles - 1,
    earliest = CASE WHEN OLD.day > earliest THEN earliest
      ELSE (SELECT min(day) FROM current_authorship WHERE author = OLD.author) END,
    latest = CASE WHEN OLD.day < latest THEN latest
      ELSE (SELECT max(day) FROM current_authorship WHERE author = OLD.author) END
  WHERE id = OLD.author;
END;

-- Leads to the articles that have or lack something where they are few.
CREATE INDEX article_by_parts ON article (parts, published DESC, id);
-- For the latest found of a site, of which there may be very many.
CREATE INDEX article_by_site_and_first_seen ON article (site, first_seen DESC, id);
