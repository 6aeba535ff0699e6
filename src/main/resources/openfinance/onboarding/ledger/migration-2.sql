-- What the person was told outside this program. confirmed_on is the day on which the LFI
-- confirmed a state, ISO 8601. An application is as the Trust Framework's page shows it;
-- its roles are separated by spaces; what is not known is empty.

ALTER TABLE activation ADD COLUMN confirmed_on TEXT;

CREATE TABLE application (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  environment TEXT NOT NULL,
  application_id TEXT NOT NULL,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  client_id TEXT NOT NULL,
  set_at TEXT NOT NULL
) STRICT;

CREATE INDEX application_by_id ON application (environment, application_id, id);

CREATE TRIGGER application_stays BEFORE UPDATE ON application
BEGIN SELECT RAISE(ABORT, 'the ledger adds rows and never rewrites them'); END;
CREATE TRIGGER application_is_kept BEFORE DELETE ON application
BEGIN SELECT RAISE(ABORT, 'the ledger adds rows and never removes them'); END;
