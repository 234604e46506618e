ALTER TABLE signing_key ADD COLUMN signs_from timestamptz NOT NULL DEFAULT now();
ALTER TABLE signing_key ADD COLUMN withdrawn_at timestamptz;
UPDATE signing_key SET signs_from = created_at;
