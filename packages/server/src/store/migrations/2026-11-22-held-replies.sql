-- An agent's words between « Envoyer » and the moment they leave: they can still be taken back.
create table held_replies (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  -- `back` stays for a day without words: the same request, delivered late, must not send them.
  state text not null check (state in ('held', 'refused', 'back')),
  -- As the console sent it; null once it was taken back.
  reply jsonb,
  -- Why it could not leave: the code of the problem.
  refused text,
  leaves_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations,
  foreign key (workspace_id, agent_id) references users,
  check ((reply is null) = (state = 'back')),
  check ((refused is not null) = (state = 'refused'))
);
create index held_replies_agent on held_replies (workspace_id, agent_id);
create index held_replies_conversation on held_replies (workspace_id, conversation_id);
