-- Keys that prove at the identity service that the gateway asks. Numbered: of two replicas that make the same, the first wins.
CREATE TABLE client_key (
  number integer PRIMARY KEY,
  private_jwk jsonb NOT NULL,
  made_at timestamptz NOT NULL
);
