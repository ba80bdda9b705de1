-- Who asked whom, what came back from sleep, and what a person put before the computed order.

alter table conversations
  add column assigned_by uuid,
  -- Set when it wakes: it stands first until somebody answers, takes, or puts it away.
  add column returned_at timestamptz,
  -- 1 raised, -1 lowered by a person; beside the computed priority, never in it.
  add column raised smallint not null default 0 check (raised between -1 and 1),
  add column raised_by uuid,
  -- False from the moment an agent takes the floor in silence until the customer hears who is there.
  add column introduced boolean not null default true,
  -- From when on an answer was announced with the hand-over; null when no time was named.
  add column promised_at timestamptz,
  add foreign key (workspace_id, assigned_by) references users (workspace_id, id),
  add foreign key (workspace_id, raised_by) references users (workspace_id, id);

create index conversations_unheard on conversations (workspace_id, id) where not introduced;

-- When each person of the team was last here, renewed while they are, by every server process.
create table presences (
  workspace_id uuid not null,
  user_id uuid not null,
  seen_at timestamptz not null default now(),
  primary key (workspace_id, user_id),
  foreign key (workspace_id, user_id) references users
);
