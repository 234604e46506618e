-- `sid` of the access token: by it the identity service says that a session has ended. Unknown for sessions from before.
ALTER TABLE session ADD COLUMN sid text;
CREATE INDEX session_sid ON session (sid) WHERE sid IS NOT NULL;
