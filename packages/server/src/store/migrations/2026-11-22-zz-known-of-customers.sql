-- What colleagues note on a customer, whatever the conversation: never shown to customers.
create table customer_notes (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  customer_id uuid not null,
  -- The record it was written on: it goes back there when records are set apart.
  record_id uuid not null,
  author_id uuid not null,
  text text not null,
  written_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers on delete cascade,
  foreign key (workspace_id, author_id) references users
);
create index customer_notes_customer on customer_notes (workspace_id, customer_id, written_at);

-- What stood there before the first message, as the widget says: who answers, and what is kept.
create table notices_shown (
  workspace_id uuid not null,
  conversation_id uuid not null,
  words text not null,
  -- Address of the site's privacy notice that was linked beside them.
  privacy text,
  shown_at timestamptz not null,
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations on delete cascade
);

-- When the customer said that a reply may reach them by mail; null for ways kept before this was.
alter table ways_back add column accepted_at timestamptz;
