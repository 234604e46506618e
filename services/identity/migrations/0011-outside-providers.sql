-- Who came by an outside provider has a password only once he sets one.
ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL;

-- Who a person is at an outside provider: issuer and subject, never the e-mail address.
CREATE TABLE outside_link (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  issuer text NOT NULL,
  subject text NOT NULL,
  label text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  UNIQUE (issuer, subject)
);
CREATE INDEX outside_link_account ON outside_link (account_id);

-- What is under way with providers. `key` is SHA-256 of what only one browser, or one answer of a provider, can name.
CREATE TABLE outside_visit (
  key text PRIMARY KEY,
  ticket text NOT NULL,
  payload jsonb NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX outside_visit_expires_at ON outside_visit (expires_at);
