/**
 * The steps from an empty SQLite database to today's, in order; step 1 stands first. A step that was released is never
 * changed: what must differ becomes a further step.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE channel_answers (
    guild TEXT NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY (guild, channel)
  ) STRICT, WITHOUT ROWID;

  -- facts and subjects are JSON: they are only ever read as a whole.
  CREATE TABLE answers (
    id TEXT PRIMARY KEY,
    question TEXT NOT NULL,
    outcome TEXT NOT NULL,
    facts TEXT NOT NULL,
    subjects TEXT NOT NULL,
    story TEXT,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX answers_by_time ON answers (at);

  CREATE TABLE votes (
    answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
    voter TEXT NOT NULL,
    helpful INTEGER NOT NULL CHECK (helpful IN (0, 1)),
    PRIMARY KEY (answer, voter)
  ) STRICT, WITHOUT ROWID;

  -- Apart from the votes, because these sums stay when an answer and who voted on it go. A fact of '' stands for none.
  CREATE TABLE vote_sums (
    fact TEXT NOT NULL,
    outcome TEXT NOT NULL,
    helpful INTEGER NOT NULL CHECK (helpful >= 0),
    not_helpful INTEGER NOT NULL CHECK (not_helpful >= 0),
    PRIMARY KEY (fact, outcome)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE replies (
    question TEXT PRIMARY KEY,
    guild TEXT,
    channel TEXT NOT NULL,
    reply TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX replies_by_time ON replies (at);
  CREATE INDEX replies_by_guild ON replies (guild);

  CREATE TABLE secret (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    value TEXT NOT NULL
  ) STRICT;
  `,
];
