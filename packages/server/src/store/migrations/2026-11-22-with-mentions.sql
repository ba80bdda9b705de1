-- Colleagues named in a private note: a row for each who is told, where it stands in the text, and
-- whether they have seen it.

create table mentions (
  workspace_id uuid not null,
  note_id uuid not null,
  -- UTF-16 units of the note's text, the `@` included.
  starts_at integer not null,
  ends_at integer not null check (ends_at > starts_at),
  user_id uuid not null,
  -- Named as one of this team; null: by their own name.
  team_id uuid,
  conversation_id uuid not null,
  seen_at timestamptz,
  primary key (workspace_id, note_id, starts_at, user_id),
  foreign key (workspace_id, note_id) references notes,
  foreign key (workspace_id, user_id) references users (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations
);
create index mentions_user on mentions (workspace_id, user_id, conversation_id);
create index mentions_conversation on mentions (workspace_id, conversation_id);
