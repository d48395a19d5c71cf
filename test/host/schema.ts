/** Raised with every change of the tables; a data folder of another version is refused. */
export const SCHEMA_VERSION = 1

/** Times are ms since the epoch on the host's clock. Secrets stand in clear: they protect test data on loopback. */
export const SCHEMA = `
CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE services (
  name TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  domains TEXT NOT NULL,              -- JSON array
  state TEXT NOT NULL,
  email TEXT,
  max_per_day INTEGER NOT NULL,
  abuse_state TEXT NOT NULL,          -- JSON object
  sending_since INTEGER NOT NULL,     -- start of the period that thresholds look at
  purge_ends_at INTEGER,
  reported_through TEXT NOT NULL,     -- last day (YYYY-MM-DD) the report has covered
  submission_token TEXT NOT NULL,
  metrics_token TEXT NOT NULL
) STRICT;

CREATE TABLE pending_effects (
  id INTEGER PRIMARY KEY,
  service TEXT NOT NULL REFERENCES services (name),
  action TEXT NOT NULL,
  due_at INTEGER NOT NULL
) STRICT;

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  service TEXT NOT NULL REFERENCES services (name),
  kind TEXT NOT NULL,                 -- script, or report of the host itself
  status TEXT NOT NULL,
  envelope_id TEXT NOT NULL,          -- lets a receiver know a repeated attempt (ENVID, RFC 3461)
  sender TEXT NOT NULL,
  subject TEXT NOT NULL,
  raw BLOB,                           -- NULL once settled
  accepted_at INTEGER NOT NULL,
  held_at INTEGER,
  sent_at INTEGER,                    -- first final answer of a receiver: from here on it counts as sent
  settled_at INTEGER
) STRICT;
CREATE INDEX messages_by_status ON messages (service, status);
CREATE INDEX messages_by_sent_at ON messages (service, sent_at);
CREATE INDEX messages_by_settled_at ON messages (service, settled_at);
CREATE INDEX messages_by_accepted_at ON messages (service, accepted_at);

CREATE TABLE recipients (
  id INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL REFERENCES messages (id),
  address TEXT NOT NULL,
  status TEXT NOT NULL,               -- waiting, attempting, delivered, bounced
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL,
  response TEXT
) STRICT;
CREATE INDEX recipients_by_message ON recipients (message_id);
CREATE INDEX recipients_by_status ON recipients (status, next_attempt_at);

CREATE TABLE bounces (
  id INTEGER PRIMARY KEY,
  service TEXT NOT NULL REFERENCES services (name),
  at INTEGER NOT NULL,
  recipient TEXT NOT NULL,
  response TEXT NOT NULL
) STRICT;
CREATE INDEX bounces_by_time ON bounces (service, at);

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  service TEXT NOT NULL,
  at INTEGER NOT NULL,
  event TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

CREATE TABLE arrivals (               -- what the embedded sink has received
  id INTEGER PRIMARY KEY,
  envelope_id TEXT,
  sender TEXT NOT NULL,
  recipient TEXT NOT NULL,
  raw BLOB NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (envelope_id, recipient)
) STRICT;

CREATE TABLE accounts (
  login TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  password TEXT NOT NULL,
  client_id TEXT NOT NULL,
  client_secret TEXT NOT NULL
) STRICT;

CREATE TABLE account_services (
  login TEXT NOT NULL REFERENCES accounts (login),
  service TEXT NOT NULL REFERENCES services (name),
  PRIMARY KEY (login, service)
) STRICT;

CREATE TABLE applications (
  application_key TEXT PRIMARY KEY,
  application_secret TEXT NOT NULL,
  login TEXT NOT NULL REFERENCES accounts (login)
) STRICT;

CREATE TABLE consumer_keys (
  id INTEGER PRIMARY KEY,
  consumer_key TEXT NOT NULL UNIQUE,
  application_key TEXT NOT NULL REFERENCES applications (application_key),
  login TEXT,                         -- whoever validated it
  state TEXT NOT NULL,
  validation_token TEXT NOT NULL UNIQUE,
  redirection TEXT,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE rights (
  holder TEXT NOT NULL,               -- a consumer key or a client id
  method TEXT NOT NULL,
  path TEXT NOT NULL
) STRICT;
CREATE INDEX rights_by_holder ON rights (holder);
`
