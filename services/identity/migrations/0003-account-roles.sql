ALTER TABLE account ADD COLUMN roles text[] NOT NULL DEFAULT '{}';
