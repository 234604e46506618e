CREATE TABLE delivery (
  order_id uuid PRIMARY KEY,
  customer_id text NOT NULL,
  order_version integer NOT NULL,
  address jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('preparing', 'started', 'completed', 'cancelled')),
  planned_at timestamptz NOT NULL,
  started_at timestamptz,
  completed_at timestamptz,
  cancelled_at timestamptz
);
CREATE INDEX delivery_to_start ON delivery (planned_at) WHERE state = 'preparing';
CREATE INDEX delivery_to_complete ON delivery (started_at) WHERE state = 'started';
