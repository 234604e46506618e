-- Sessions, grants, codes and refresh tokens of oidc-provider. `id_hash` is SHA-256 of the secret value, which is stored nowhere.
CREATE TABLE oidc_artifact (
  model text NOT NULL,
  id_hash text NOT NULL,
  payload jsonb NOT NULL,
  uid text,
  grant_id text,
  consumed_at timestamptz,
  expires_at timestamptz,
  PRIMARY KEY (model, id_hash)
);
CREATE INDEX oidc_artifact_uid ON oidc_artifact (model, uid) WHERE uid IS NOT NULL;
CREATE INDEX oidc_artifact_grant_id ON oidc_artifact (model, grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX oidc_artifact_expires_at ON oidc_artifact (expires_at);

-- Private keys that sign tokens; the oldest active one signs, all of them verify.
CREATE TABLE signing_key (
  name text PRIMARY KEY,
  private_jwk jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE server_secret (
  name text PRIMARY KEY,
  value text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
