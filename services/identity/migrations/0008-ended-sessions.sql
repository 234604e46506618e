-- `sid` of access tokens: the hash of the id of the grant that they were given under.
CREATE TABLE ended_session (
  sid text PRIMARY KEY,
  ended_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ended_session_ended_at ON ended_session (ended_at);

-- Whatever deletes a grant that lives ends its access tokens, so that no way of signing out can forget it.
CREATE FUNCTION note_ended_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ended_session (sid) VALUES (OLD.id_hash) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER grant_ends AFTER DELETE ON oidc_artifact
  FOR EACH ROW WHEN (OLD.model = 'Grant' AND OLD.expires_at > now())
  EXECUTE FUNCTION note_ended_session();
