CREATE TABLE product (
  product_id text PRIMARY KEY,
  is_available boolean NOT NULL DEFAULT true,
  popularity double precision NOT NULL DEFAULT 0,
  weight double precision NOT NULL DEFAULT 0
);
CREATE INDEX product_popularity ON product (popularity DESC, product_id) WHERE is_available;

-- Both directions are kept, so that one index range holds everything about a product.
CREATE TABLE co_purchase (
  product_id text NOT NULL,
  other_id text NOT NULL,
  weight double precision NOT NULL,
  PRIMARY KEY (product_id, other_id)
);

CREATE TABLE neighbour (
  product_id text NOT NULL,
  neighbour_id text NOT NULL,
  score double precision NOT NULL,
  PRIMARY KEY (product_id, neighbour_id)
);

CREATE TABLE purchase (
  customer_id text NOT NULL,
  product_id text NOT NULL,
  bought_at timestamptz NOT NULL,
  PRIMARY KEY (customer_id, product_id)
);
CREATE INDEX purchase_recent ON purchase (customer_id, bought_at DESC);

CREATE TABLE history_import (
  import_id text PRIMARY KEY,
  baskets integer NOT NULL,
  imported_at timestamptz NOT NULL
);
