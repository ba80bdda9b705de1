-- Replies that are ready, with what is done once they have left: the team's, or one person's own.
create table macros (
  workspace_id uuid not null references workspaces,
  id uuid not null default gen_random_uuid(),
  -- Null: shared.
  owner_id uuid,
  title text not null,
  text text not null,
  steps jsonb not null default '[]',
  changed_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_id) references users on delete cascade
);
create index macros_owner on macros (workspace_id, owner_id);
