-- What the customer's page and the customer tell beside the messages. Both go with the conversation.

-- What the site knows and shows to the agent: the page, an order, a plan. At most 2,000 characters.
create table page_facts (
  workspace_id uuid not null,
  conversation_id uuid not null,
  facts jsonb not null,
  told_at timestamptz not null default now(),
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations on delete cascade
);

-- Asked once for a conversation, whatever comes of it. It names no agent, and no query joins one.
create table surveys (
  workspace_id uuid not null,
  conversation_id uuid not null,
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  -- « Not at all » 1 to « entirely » 5; null when the customer would rather not say.
  degree smallint check (degree between 1 and 5),
  words text not null default '' check (length(words) <= 1000),
  primary key (workspace_id, conversation_id),
  foreign key (workspace_id, conversation_id) references conversations on delete cascade
);
create index surveys_answered on surveys (workspace_id, answered_at) where degree is not null;

-- For the wait that the widget tells of: the last days only.
create index handovers_lately on handovers (workspace_id, changed_at) where to_owner = 'queue';
