-- How far one agent has read: for the agent's own list alone, no query reads it for anyone else.
create table agent_seen (
  workspace_id uuid not null,
  user_id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  primary key (workspace_id, user_id, conversation_id),
  foreign key (workspace_id, user_id) references users (workspace_id, id) on delete cascade,
  foreign key (workspace_id, conversation_id) references conversations on delete cascade
);
create index agent_seen_conversation on agent_seen (workspace_id, conversation_id);
