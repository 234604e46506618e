-- Which browser a session of oidc-provider belongs to, for its person to see.
CREATE TABLE account_session (
  uid text PRIMARY KEY,
  account_id text NOT NULL,
  user_agent text NOT NULL,
  signed_in_at timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL
);
CREATE INDEX account_session_account ON account_session (account_id);
