create table release (
  name         text        not null,
  id           text        not null,
  published_at timestamptz not null,
  published_by text        not null,
  manifest     jsonb       not null,
  files        jsonb       not null,
  primary key (name, id)
);
create index release_newest on release (published_at desc, name, id);

-- Each row is one revision and, at the same time, the audit entry of the change that made it.
create table environment_revision (
  environment text        not null,
  revision    integer     not null check (revision > 0),
  deployments jsonb       not null,
  change      jsonb       not null,
  changed_by  text        not null,
  changed_at  timestamptz not null,
  primary key (environment, revision)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;
create trigger release_is_immutable before update or delete on release
  for each row execute function refuse_change();
create trigger environment_revision_is_append_only before update or delete on environment_revision
  for each row execute function refuse_change();
