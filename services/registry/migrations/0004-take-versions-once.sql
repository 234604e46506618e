-- Which build a version is: its primary key decides races. Where older releases share a version, the first of them has it.
create table release_version (
  name    text not null,
  version text not null,
  release text not null,
  primary key (name, version)
);
insert into release_version
  select distinct on (name, manifest->>'version') name, manifest->>'version', id
  from release
  order by name, manifest->>'version', published_at, id;
create trigger release_version_is_immutable before update or delete on release_version
  for each row execute function refuse_change();
