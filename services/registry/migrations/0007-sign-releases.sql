-- What the registry says of the releases that it admitted, with a key that is not in the database.
create table release_signature (
  name      text        not null,
  id        text        not null,
  key       text        not null,
  signature text        not null,
  signed_at timestamptz not null,
  primary key (name, id, key),
  foreign key (name, id) references release (name, id)
);
create trigger release_signature_is_immutable before update or delete on release_signature
  for each row execute function refuse_change();
