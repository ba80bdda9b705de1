-- Lists that somebody has named: a queue and what it is narrowed to.

create table saved_views (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  maker_id uuid not null,
  shared text not null check (shared in ('me', 'team', 'workspace')),
  -- Of `team`; null once the team is gone: then it is its maker's alone.
  team_id uuid,
  queue text not null,
  filter jsonb not null,
  made_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, maker_id) references users (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id) on delete set null (team_id)
);

-- Each person's own order of them, and the one that their day begins with.
create table view_choices (
  workspace_id uuid not null,
  user_id uuid not null,
  view_ids uuid[] not null default '{}',
  first_id uuid,
  primary key (workspace_id, user_id),
  foreign key (workspace_id, user_id) references users
);
