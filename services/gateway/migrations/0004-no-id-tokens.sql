-- Nothing needs them after signing in, and they say name and e-mail.
ALTER TABLE session DROP COLUMN id_token;
