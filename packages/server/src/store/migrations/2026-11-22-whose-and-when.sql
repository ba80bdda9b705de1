-- Whose a conversation is before anyone speaks in it, and when it asks for attention again.

create table teams (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
create unique index teams_name on teams (workspace_id, lower(name));

create table team_members (
  workspace_id uuid not null,
  team_id uuid not null,
  user_id uuid not null,
  primary key (workspace_id, team_id, user_id),
  foreign key (workspace_id, team_id) references teams on delete cascade,
  foreign key (workspace_id, user_id) references users
);
create index team_members_user on team_members (workspace_id, user_id);

alter table conversations
  -- Who is asked to take it. The floor is theirs only once they take it.
  add column assignee_id uuid,
  add column team_id uuid,
  -- Out of every queue but the one of what sleeps, until then or until the customer writes.
  add column snoozed_until timestamptz,
  add foreign key (workspace_id, assignee_id) references users (workspace_id, id),
  add foreign key (workspace_id, team_id) references teams (workspace_id, id) on delete set null (team_id),
  add check (assignee_id is null or owner = 'queue');
create index conversations_assignee on conversations (workspace_id, assignee_id) where assignee_id is not null;
create index conversations_snoozed on conversations (snoozed_until) where snoozed_until is not null;
