-- Names whose rollout stands still, and what is switched off, at each revision.
alter table environment_revision
  add column paused jsonb not null default '[]',
  add column killed jsonb not null default '[]';
