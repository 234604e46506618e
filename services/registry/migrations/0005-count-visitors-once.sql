-- What visitors saw and is counted, sealed: recognised when it comes again, from whatever process, and readable for nobody.
create table release_sight (
  seal    text        primary key,
  seen_at timestamptz not null
);
create index release_sight_oldest on release_sight (seen_at);

alter table release_health add column counted_at timestamptz not null default now();
