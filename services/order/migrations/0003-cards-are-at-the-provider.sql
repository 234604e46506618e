-- The books of the payment provider are its own. What is kept here: whose a card there is. Cards of before were kept for a day, and are entered again.
drop table sandbox_token;
drop table sandbox_charge;
create table payment_method (
  id text primary key,
  customer text not null,
  brand text not null,
  last4 text not null check (length(last4) = 4),
  card text not null,
  created_at timestamptz not null
);
create index payment_method_created on payment_method (created_at);
create index payment_method_customer on payment_method (customer);
