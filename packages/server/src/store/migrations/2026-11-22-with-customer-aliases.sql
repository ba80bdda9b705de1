-- Another record of a person who is one: gone as a customer, still found by its id and identity, and
-- kept whole so that it can be set apart again.
create table customer_aliases (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  customer_id uuid not null,
  -- The record through which it came here, when that one was joined later.
  via_id uuid,
  channel_id uuid not null,
  identity text,
  name text,
  email text,
  created_at timestamptz not null,
  -- What was moved: it goes back when the records are set apart.
  conversation_ids uuid[] not null,
  gave_name boolean not null,
  gave_email boolean not null,
  joined_by uuid,
  joined_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, channel_id, identity),
  foreign key (workspace_id, customer_id) references customers on delete cascade,
  foreign key (workspace_id, channel_id) references channels
);
create index customer_aliases_customer on customer_aliases (workspace_id, customer_id);
