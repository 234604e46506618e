-- How pages felt to visitors who let that be measured: page views by day, in buckets of the measured value.
create table release_vital (
  environment text    not null,
  name        text    not null,
  release     text    not null,
  route       text    not null,
  metric      text    not null,
  day         text    not null,
  bucket      integer not null check (bucket >= 0),
  views       integer not null check (views > 0),
  primary key (environment, name, release, route, metric, day, bucket)
);
create index release_vital_oldest on release_vital (day);
