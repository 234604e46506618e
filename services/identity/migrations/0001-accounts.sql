CREATE TABLE account (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE,
  name text NOT NULL,
  password_hash text NOT NULL,
  created_at timestamptz NOT NULL
);

-- `key` is a hash: the table must not become a list of addresses that people typed.
CREATE TABLE counted_try (
  key text PRIMARY KEY,
  count integer NOT NULL,
  window_ends_at timestamptz NOT NULL
);
CREATE INDEX counted_try_window_ends_at ON counted_try (window_ends_at);
