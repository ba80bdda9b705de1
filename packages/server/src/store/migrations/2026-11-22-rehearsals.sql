-- Plays of the rehearsal room: the agent's own replies, and which customer they met. What the
-- customer said follows from them. The owner stands in the key: no query without them finds a row.

create table rehearsals (
  workspace_id uuid not null,
  user_id uuid not null,
  id uuid not null,
  scenario text not null,
  language text not null check (language in ('fr', 'en')),
  seed integer not null,
  replies jsonb not null default '[]',
  started_at timestamptz not null default now(),
  -- By the customer, or by the agent before them.
  ended boolean not null default false,
  stopped_at timestamptz,
  primary key (workspace_id, user_id, id),
  foreign key (workspace_id, user_id) references users (workspace_id, id) on delete cascade
);
create index rehearsals_latest on rehearsals (workspace_id, user_id, started_at desc);
