-- Visitors who saw a release, and those for whom something of it failed, since the revision that began what its name has now.
create table release_health (
  environment text    not null,
  name        text    not null,
  trial       integer not null,
  release     text    not null,
  visitors    integer not null check (visitors >= 0),
  mounts      integer not null check (mounts >= 0),
  fragments   integer not null check (fragments >= 0),
  errors      integer not null check (errors >= 0),
  primary key (environment, name, trial, release)
);
