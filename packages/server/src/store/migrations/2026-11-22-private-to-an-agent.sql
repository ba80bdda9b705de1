-- What belongs to one agent alone: no query reads it but for that agent, whatever the role of whoever
-- else asks.

-- Remarks of the coach that an agent does not want to see again, by rule and folded words.
create table ignored_remarks (
  workspace_id uuid not null,
  user_id uuid not null,
  id uuid not null default gen_random_uuid(),
  rule text not null,
  words text not null,
  ignored_at timestamptz not null default now(),
  primary key (workspace_id, user_id, id),
  unique (workspace_id, user_id, rule, words),
  foreign key (workspace_id, user_id) references users on delete cascade
);

-- Phrases of the library that an agent has used, so that they do not wear out.
create table phrase_uses (
  workspace_id uuid not null,
  user_id uuid not null,
  conversation_id uuid not null,
  phrase text not null,
  used_at timestamptz not null default now(),
  primary key (workspace_id, user_id, conversation_id, phrase),
  foreign key (workspace_id, user_id) references users on delete cascade,
  foreign key (workspace_id, conversation_id) references conversations on delete cascade
);
create index phrase_uses_order on phrase_uses (workspace_id, user_id, used_at);
