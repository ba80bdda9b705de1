-- What leaves by mail, and how each person of the team is told.

-- A letter holds no words of anybody: they are read from the tables at the moment it leaves, so that
-- what was erased meanwhile is in none.
create table letters (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  kind text not null check (kind in ('test', 'digest', 'transcript', 'reply')),
  conversation_id uuid,
  -- Somebody of the team: to whom it goes, or who sends it to a customer.
  user_id uuid,
  -- A customer's. Those of the team are read when it leaves.
  address text,
  language text not null check (language in ('fr', 'en')),
  facts jsonb not null default '{}',
  -- `leaving` is committed before the first byte: found again, nobody knows whether it left.
  state text not null default 'waiting'
    check (state in ('waiting', 'leaving', 'sent', 'failed', 'unknown', 'dropped')),
  error text,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations on delete cascade,
  foreign key (workspace_id, user_id) references users
);
create index letters_conversation on letters (workspace_id, conversation_id, made_at);
create index letters_address on letters (workspace_id, lower(address), made_at) where address is not null;
create index letters_made on letters (workspace_id, made_at);

-- An agent's own choices, when they were last mailed, and of what: a kind, a conversation, a moment.
create table alert_settings (
  workspace_id uuid not null,
  user_id uuid not null,
  settings jsonb,
  told_at timestamptz,
  told text[] not null default '{}',
  primary key (workspace_id, user_id),
  foreign key (workspace_id, user_id) references users
);

-- Where a customer wrote, to lead them back there, and up to which message they were mailed.
create table ways_back (
  workspace_id uuid not null,
  conversation_id uuid not null,
  page text,
  mailed_seq integer not null default 0,
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations on delete cascade
);
