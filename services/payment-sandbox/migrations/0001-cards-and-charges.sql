-- A card that somebody typed, without its number and its CVC. `token` is what the typing page gets, once; `card` is what the shop gets for it.
create table kept_card (
  token text primary key,
  card text not null unique,
  scheme text not null,
  last_four text not null check (length(last_four) = 4),
  behaviour text not null check (behaviour in ('approve', 'decline')),
  created_at timestamptz not null,
  is_redeemed boolean not null default false
);
create index kept_card_created on kept_card (created_at);
create table charge (
  reference text primary key,
  card text not null,
  amount bigint not null,
  currency text not null,
  status text not null check (status in ('succeeded', 'failed', 'reversed'))
);
