ALTER TABLE account ADD COLUMN email_verified_at timestamptz;

-- `key` is SHA-256 of what the code is for; `code_hash` is Argon2id, so that a stolen copy opens nothing while the code lives.
CREATE TABLE mailed_code (
  key text PRIMARY KEY,
  email text NOT NULL,
  code_hash text NOT NULL,
  intent jsonb NOT NULL,
  tries_left integer NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX mailed_code_expires_at ON mailed_code (expires_at);

CREATE INDEX oidc_artifact_person ON oidc_artifact ((coalesce(payload ->> 'accountId', payload #>> '{result,login,accountId}')));
