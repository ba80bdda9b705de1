-- Who is offered what waits; pauses; what somebody writes down for themselves. Nothing here says how
-- anybody feels or works: what people met is worked out from readings when it is needed, and not kept.

create table sharing (
  workspace_id uuid primary key references workspaces,
  is_on boolean not null,
  at_once integer not null check (at_once between 1 and 50),
  minutes integer not null check (minutes between 1 and 60)
);

-- What a person chose for themselves; no row: as many as the workspace allows, in any language.
create table share_choices (
  workspace_id uuid not null,
  user_id uuid not null,
  at_once integer check (at_once between 1 and 50),
  languages text[] not null default '{}',
  primary key (workspace_id, user_id),
  foreign key (workspace_id, user_id) references users on delete cascade
);

-- Who was asked while a conversation has been waiting, so that nobody is asked twice. Gone as soon as
-- it no longer waits: it is no record of who took what.
create table shares (
  workspace_id uuid not null,
  conversation_id uuid not null,
  user_id uuid not null,
  fence integer not null,
  offered_at timestamptz not null default now(),
  primary key (workspace_id, conversation_id, user_id),
  foreign key (workspace_id, conversation_id) references conversations on delete cascade,
  foreign key (workspace_id, user_id) references users on delete cascade
);

-- One row a person while it counts; no history.
create table pauses (
  workspace_id uuid not null,
  user_id uuid not null,
  until timestamptz,
  -- No other pause is proposed before then.
  not_before timestamptz not null,
  primary key (workspace_id, user_id),
  foreign key (workspace_id, user_id) references users on delete cascade
);

-- Sealed with the server's secret, for one person and one entry.
create table journal (
  workspace_id uuid not null,
  user_id uuid not null,
  id uuid not null,
  day date not null,
  sealed bytea not null,
  written_at timestamptz not null default now(),
  primary key (workspace_id, user_id, id),
  foreign key (workspace_id, user_id) references users on delete cascade
);
create index journal_order on journal (workspace_id, user_id, day desc, written_at desc);

-- Which conversation an entry is about: erased with the conversation, the entry stays its writer's.
create table journal_links (
  workspace_id uuid not null,
  user_id uuid not null,
  entry_id uuid not null,
  conversation_id uuid not null,
  primary key (workspace_id, user_id, entry_id),
  foreign key (workspace_id, user_id, entry_id) references journal on delete cascade,
  foreign key (workspace_id, conversation_id) references conversations on delete cascade
);
create index journal_links_conversation on journal_links (workspace_id, conversation_id);

-- What people had lately is looked for by time.
create index handovers_by_moment on handovers (workspace_id, changed_at);
