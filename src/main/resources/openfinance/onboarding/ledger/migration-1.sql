-- Attempts, how they ended, and what the LFI activated. Rows are added, never rewritten:
-- the last row of a kind is the current state, the earlier ones are the history.
-- Times are ISO 8601 in UTC. A problem is JSON: code, arguments, detail.

CREATE TABLE attempt (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  interaction_id TEXT NOT NULL UNIQUE,
  environment TEXT NOT NULL,
  organisation_name TEXT NOT NULL,
  server_name TEXT NOT NULL,
  well_known TEXT NOT NULL,
  issuer TEXT NOT NULL,
  registration_endpoint TEXT NOT NULL,
  self_activating INTEGER NOT NULL,
  application_id TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  applicant_name TEXT NOT NULL,
  certificate_subject TEXT NOT NULL,
  certificate_thumbprint TEXT NOT NULL,
  certificate_expiry TEXT NOT NULL,
  body TEXT NOT NULL,
  started_at TEXT NOT NULL
) STRICT;

CREATE TABLE result (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  interaction_id TEXT NOT NULL REFERENCES attempt (interaction_id),
  outcome TEXT NOT NULL CHECK (outcome IN ('registered', 'rejected', 'failed', 'unknown')),
  http_status INTEGER,
  problem TEXT,
  transcript TEXT NOT NULL,
  finished_at TEXT NOT NULL
) STRICT;

CREATE INDEX result_of_attempt ON result (interaction_id, id);

CREATE TABLE activation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  interaction_id TEXT NOT NULL REFERENCES attempt (interaction_id),
  step TEXT NOT NULL CHECK (step IN ('TPP', 'SOFTWARE_STATEMENT', 'CLIENT')),
  status TEXT NOT NULL CHECK (status IN ('PENDING', 'ACTIVE', 'BLOCKED')),
  note TEXT NOT NULL,
  set_at TEXT NOT NULL
) STRICT;

CREATE INDEX activation_of_attempt ON activation (interaction_id, step, id);

CREATE TRIGGER attempt_stays BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'the ledger adds rows and never rewrites them'); END;
CREATE TRIGGER attempt_is_kept BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'the ledger adds rows and never removes them'); END;
CREATE TRIGGER result_stays BEFORE UPDATE ON result
BEGIN SELECT RAISE(ABORT, 'the ledger adds rows and never rewrites them'); END;
CREATE TRIGGER result_is_kept BEFORE DELETE ON result
BEGIN SELECT RAISE(ABORT, 'the ledger adds rows and never removes them'); END;
CREATE TRIGGER activation_stays BEFORE UPDATE ON activation
BEGIN SELECT RAISE(ABORT, 'the ledger adds rows and never rewrites them'); END;
CREATE TRIGGER activation_is_kept BEFORE DELETE ON activation
BEGIN SELECT RAISE(ABORT, 'the ledger adds rows and never removes them'); END;
