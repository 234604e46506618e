CREATE TABLE category (
  slug text PRIMARY KEY,
  position integer NOT NULL,
  name jsonb NOT NULL,
  tagline jsonb NOT NULL,
  picture text NOT NULL
);

CREATE TABLE product (
  id text PRIMARY KEY CHECK (id ~ '^[a-z0-9]{6}$'),
  slug text NOT NULL UNIQUE,
  category text NOT NULL REFERENCES category (slug),
  rank integer NOT NULL,
  name jsonb NOT NULL,
  summary jsonb NOT NULL,
  description jsonb NOT NULL,
  details jsonb NOT NULL,
  keywords jsonb NOT NULL,
  is_new boolean NOT NULL,
  -- Grows by one with each change of the product or of a price; the sum over all products tells readers that something changed.
  revision bigint NOT NULL DEFAULT 1
);

CREATE TABLE variant (
  sku text PRIMARY KEY,
  product_id text NOT NULL REFERENCES product (id),
  position integer NOT NULL,
  option_kind text NOT NULL CHECK (option_kind IN ('color', 'size')),
  option_label jsonb NOT NULL,
  option_swatch text,
  option_family text,
  price_krw integer NOT NULL CHECK (price_krw >= 0),
  price_usd integer NOT NULL CHECK (price_usd >= 0),
  was_price_krw integer CHECK (was_price_krw > price_krw),
  was_price_usd integer CHECK (was_price_usd > price_usd),
  picture text NOT NULL,
  stock integer NOT NULL CHECK (stock >= 0),
  stock_version bigint NOT NULL DEFAULT 0,
  stock_changed_at timestamptz NOT NULL DEFAULT now(),
  CHECK (starts_with(sku, product_id || '-')),
  CHECK (option_kind = 'size' OR (option_swatch IS NOT NULL AND option_family IS NOT NULL)),
  CHECK ((was_price_krw IS NULL) = (was_price_usd IS NULL))
);
CREATE INDEX variant_product ON variant (product_id);
CREATE INDEX variant_stock_changed ON variant (stock_changed_at);

CREATE TABLE reservation (
  id uuid PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('held', 'confirmed', 'cancelled', 'expired')),
  expires_at timestamptz NOT NULL
);
CREATE INDEX reservation_overdue ON reservation (expires_at) WHERE state = 'held';

-- No reference to variant: an order may outlive what it was for.
CREATE TABLE reservation_line (
  reservation_id uuid NOT NULL REFERENCES reservation (id) ON DELETE CASCADE,
  sku text NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (reservation_id, sku)
);
