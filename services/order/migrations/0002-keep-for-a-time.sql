-- Tokens of before are as old as this migration.
alter table sandbox_token add column created_at timestamptz not null default now();
create index sandbox_token_created on sandbox_token (created_at);
create index checkout_ended on checkout (opened_at) where state <> 'open';
create index settlement_settled on settlement (settled_at) where settled_at is not null;
