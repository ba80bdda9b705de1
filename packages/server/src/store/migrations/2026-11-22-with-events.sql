-- What happened to a conversation beside what was said in it: one quiet line each.

create table events (
  workspace_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  kind text not null,
  -- Who did it; null when nobody did: a time came, the customer wrote.
  by_id uuid,
  -- Stands after the message with this number.
  after_seq integer not null,
  -- Whom it concerns, which team, which tag, until when, and why, where the kind has them. Names are
  -- read when the line is shown, so that none is kept here.
  user_id uuid,
  team_id uuid,
  tag_id uuid,
  until timestamptz,
  reason text,
  happened_at timestamptz not null default clock_timestamp(),
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations
);
create index events_conversation on events (workspace_id, conversation_id, happened_at);
