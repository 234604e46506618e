-- Nothing needs them after signing in. Replicas of the release before still write them while they are replaced, so the column stays until a later release.
ALTER TABLE session ALTER COLUMN id_token DROP NOT NULL;
