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
  `
  -- The plan is JSON: it is only ever read as a whole.
  CREATE TABLE digests (
    id TEXT PRIMARY KEY,
    guild TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    plan TEXT NOT NULL,
    scheduled_by TEXT NOT NULL,
    scheduled_at INTEGER NOT NULL,
    told_until INTEGER NOT NULL,
    asked_until INTEGER NOT NULL,
    served_date TEXT,
    paused_since INTEGER,
    pause_reason TEXT,
    pause_told INTEGER,
    UNIQUE (guild, channel, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE refreshers (
    digest TEXT NOT NULL REFERENCES digests (id) ON DELETE CASCADE,
    fact TEXT NOT NULL,
    PRIMARY KEY (digest, fact)
  ) STRICT, WITHOUT ROWID;

  -- What a run tells, up to when, and what it lists of what was asked is null where it was missed. The claim on a run is its holder's until the lease ends.
  CREATE TABLE runs (
    digest TEXT NOT NULL REFERENCES digests (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    occasion TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    told_until INTEGER,
    asked_since INTEGER,
    refresher TEXT,
    refresher_restarts INTEGER NOT NULL CHECK (refresher_restarts IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('due', 'sent', 'empty', 'failed', 'missed')),
    at INTEGER NOT NULL,
    code TEXT,
    holder TEXT,
    lease_until INTEGER,
    PRIMARY KEY (digest, date, occasion)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX runs_by_time ON runs (at);

  -- A step's place is its turn in the run. It is 'sending' from before an attempt until its end is noted, and begun while
  -- the present claim's own attempt is under way.
  CREATE TABLE steps (
    digest TEXT NOT NULL,
    date TEXT NOT NULL,
    occasion TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('post', 'crosspost')),
    part INTEGER NOT NULL,
    place INTEGER NOT NULL,
    nonce TEXT NOT NULL,
    message TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('due', 'sending', 'sent', 'failed')),
    not_before INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    begun INTEGER NOT NULL CHECK (begun IN (0, 1)),
    futile INTEGER NOT NULL,
    code TEXT,
    message_id TEXT,
    PRIMARY KEY (digest, date, occasion, kind, part),
    FOREIGN KEY (digest, date, occasion) REFERENCES runs (digest, date, occasion) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX steps_unfinished ON steps (not_before) WHERE state IN ('due', 'sending');

  -- One row for each version, known from since up to, but not including, until; known still where that is null.
  CREATE TABLE known (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    version TEXT NOT NULL,
    told TEXT NOT NULL,
    PRIMARY KEY (kind, id, since)
  ) STRICT, WITHOUT ROWID;

  -- From when on the rows above are complete, and when they were last brought up to date.
  CREATE TABLE known_span (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE unanswered (
    guild TEXT NOT NULL,
    key TEXT NOT NULL,
    question TEXT NOT NULL,
    count INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (guild, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX unanswered_by_time ON unanswered (last_at);

  -- The answer that the message shows, so that it goes with its question.
  ALTER TABLE replies ADD COLUMN answer TEXT;

  CREATE TABLE unanswered_days (
    guild TEXT PRIMARY KEY,
    days INTEGER NOT NULL CHECK (days >= 0)
  ) STRICT, WITHOUT ROWID;

  -- The application that the state is for, so that another one does not take its servers for left.
  CREATE TABLE owner (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    application TEXT NOT NULL
  ) STRICT;

  CREATE TABLE processes (
    id TEXT PRIMARY KEY,
    seen INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
