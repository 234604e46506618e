-- `id_hash` and `browser_hash` are SHA-256 of what only the browser's cookies hold.
CREATE TABLE session (
  id_hash text PRIMARY KEY,
  account jsonb NOT NULL,
  access_token text NOT NULL,
  access_token_expires_at timestamptz NOT NULL,
  refresh_token text NOT NULL,
  id_token text NOT NULL,
  refresh_claim text,
  refresh_claimed_until timestamptz,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_expires_at ON session (expires_at);

CREATE TABLE sign_in_transaction (
  state text PRIMARY KEY,
  browser_hash text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  locale text NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_transaction_expires_at ON sign_in_transaction (expires_at);
