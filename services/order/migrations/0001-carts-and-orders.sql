-- `account:<id>`, or `visitor:<hash of the token in the cookie>`, which expires.
create table cart (
  owner text primary key,
  expires_at timestamptz
);
create index cart_expiry on cart (expires_at) where expires_at is not null;

create table cart_line (
  owner text not null references cart (owner) on delete cascade,
  position integer not null,
  sku text not null,
  quantity integer not null check (quantity between 1 and 10),
  seen_prices jsonb not null,
  primary key (owner, sku)
);

-- One Idempotency-Key of one account, with the order as it was put together before the first side effect.
create table checkout (
  account_id text not null,
  key text not null,
  fingerprint text not null,
  order_id uuid not null unique,
  draft jsonb not null,
  state text not null check (state in ('open', 'placed', 'failed')),
  failure jsonb,
  opened_at timestamptz not null,
  primary key (account_id, key),
  check ((state = 'failed') = (failure is not null))
);
create index checkout_open on checkout (opened_at) where state = 'open';

create table orders (
  id uuid primary key,
  number text not null constraint orders_number_key unique,
  customer_id text not null,
  state text not null check (state in ('placed', 'preparing', 'shipped', 'delivered', 'cancelled')),
  version integer not null,
  placed_at timestamptz not null,
  address jsonb not null,
  shipping text not null check (shipping in ('standard', 'express')),
  shipping_amount bigint not null check (shipping_amount >= 0),
  currency text not null check (currency in ('KRW', 'USD'))
);
create index orders_of_customer on orders (customer_id, placed_at desc);

create table order_line (
  order_id uuid not null references orders (id),
  position integer not null,
  sku text not null,
  product_id text not null,
  slug text not null,
  name text not null,
  option text not null,
  picture jsonb,
  quantity integer not null check (quantity between 1 and 10),
  unit_amount bigint not null check (unit_amount >= 0),
  primary key (order_id, position)
);

create table payment_attempt (
  order_id uuid primary key references orders (id),
  method_id text not null,
  brand text not null,
  last4 text not null,
  amount bigint not null check (amount >= 0),
  state text not null check (state in ('authorized', 'refunded'))
);

-- What remains to be done at the catalog and the payment provider; survives a crash with the fact that made it necessary.
create table settlement (
  order_id uuid not null,
  part text not null check (part in ('stock', 'payment')),
  goal text not null check (goal in ('confirm', 'release')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  settled_at timestamptz,
  given_up_because text,
  last_error text,
  primary key (order_id, part)
);
create index settlement_due on settlement (due_at) where settled_at is null;

create table saved_address (
  id uuid primary key,
  account_id text not null,
  position integer not null,
  is_default boolean not null,
  address jsonb not null
);
create index saved_address_of_account on saved_address (account_id, position);

-- What the catalog said last, for the time when it does not answer.
create table known_offer (
  sku text not null,
  locale text not null,
  offer jsonb not null,
  primary key (sku, locale)
);

-- The sandbox payment provider's books. Never a card number.
create table sandbox_token (
  id text primary key,
  customer text not null,
  scheme text not null,
  last_four text not null check (length(last_four) = 4),
  behaviour text not null check (behaviour in ('approve', 'decline'))
);
create table sandbox_charge (
  reference uuid primary key,
  token text not null,
  amount bigint not null,
  currency text not null,
  status text not null check (status in ('succeeded', 'failed', 'reversed'))
);
