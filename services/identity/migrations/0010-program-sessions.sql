-- What the access tokens of a program are called (`sid`) as long as it has this secret.
CREATE TABLE program_session (
  -- derived from client id and secret
  credential text PRIMARY KEY,
  sid text NOT NULL UNIQUE
);

CREATE FUNCTION note_ended_program() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ended_session (sid) VALUES (OLD.sid) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER program_ends AFTER DELETE ON program_session
  FOR EACH ROW EXECUTE FUNCTION note_ended_program();
