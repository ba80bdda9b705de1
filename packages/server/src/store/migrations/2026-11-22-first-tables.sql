-- One message's whole way, step by step: arrivals → messages → readings → decisions → drafts
-- → verdicts → deliveries → tallies. The workspace stands in every key.

create table workspaces (
  id uuid primary key,
  name text not null,
  created_at timestamptz not null default now()
);

create table channels (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  key text not null unique,
  kind text not null check (kind in ('widget')),
  name text not null,
  origins text[] not null default '{}',
  identity_secret text not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);

create table users (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  email text not null,
  name text not null,
  role text not null check (role in ('agent', 'lead', 'admin')),
  password_hash text,
  disabled boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
-- Signing in asks for the e-mail alone, so it names one user of the whole server.
create unique index users_email on users (lower(email));

create table sessions (
  token_hash bytea primary key,
  workspace_id uuid not null,
  user_id uuid not null,
  expires_at timestamptz not null,
  foreign key (workspace_id, user_id) references users
);

create table sign_in_links (
  token_hash bytea primary key,
  workspace_id uuid not null,
  user_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  foreign key (workspace_id, user_id) references users
);

create table api_keys (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  key_hash bytea not null unique,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, id)
);

create table customers (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  channel_id uuid not null,
  identity text,
  name text,
  email text,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, channel_id) references channels,
  unique (workspace_id, channel_id, identity)
);

create table conversations (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  channel_id uuid not null,
  customer_id uuid not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  owner text not null default 'bot' check (owner in ('bot', 'queue', 'agent')),
  agent_id uuid,
  -- Grows whenever the owner changes. Whoever speaks must name the current one at commit.
  fence integer not null default 1,
  -- Grows with every change that somebody can see.
  version integer not null default 1,
  last_seq integer not null default 0,
  -- An episode starts at the first message, at a reopening, at the way back to the bot.
  episode_seq integer not null default 0,
  decided_seq integer not null default 0,
  seen_customer integer not null default 0,
  seen_agent integer not null default 0,
  failed_turns integer not null default 0,
  language text not null default 'und',
  last_words text not null default '',
  mood jsonb,
  path real[] not null default '{}',
  priority integer not null default 0,
  reasons text[] not null default '{}',
  reference text,
  waiting_since timestamptz,
  opened_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, channel_id) references channels,
  foreign key (workspace_id, customer_id) references customers,
  foreign key (workspace_id, agent_id) references users (workspace_id, id),
  check ((owner = 'agent') = (agent_id is not null))
) with (fillfactor = 70);
create unique index conversations_one_open on conversations (workspace_id, channel_id, customer_id)
  where state = 'open';
create index conversations_agent on conversations (workspace_id, agent_id) where state = 'open';
create index conversations_inbox on conversations (workspace_id, state, owner, opened_at desc);

-- What came in, as it came in. One row an item of the outside world, however often it is delivered.
create table arrivals (
  workspace_id uuid not null,
  channel_id uuid not null,
  external_id text not null,
  conversation_id uuid not null,
  body text not null,
  message_seq integer not null,
  received_at timestamptz not null default now(),
  primary key (workspace_id, channel_id, external_id)
);

create table messages (
  workspace_id uuid not null,
  conversation_id uuid not null,
  seq integer not null check (seq > 0),
  id uuid not null,
  author text not null check (author in ('customer', 'bot', 'agent', 'system')),
  agent_id uuid,
  text text not null,
  choices jsonb not null default '[]',
  sent_at timestamptz not null default now(),
  primary key (workspace_id, conversation_id, seq),
  unique (workspace_id, conversation_id, id),
  foreign key (workspace_id, conversation_id) references conversations,
  check ((author = 'agent') = (agent_id is not null))
);

create table readings (
  workspace_id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  reading jsonb not null,
  read_at timestamptz not null default now(),
  -- No foreign key here or in the outbox: it would write to the referenced row for each message.
  primary key (workspace_id, conversation_id, seq)
);

create table decisions (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  from_seq integer not null,
  upto_seq integer not null,
  fence integer not null,
  policy_version integer not null,
  outcome text not null check (outcome in ('reply', 'suggest', 'handover', 'wait')),
  decision jsonb not null,
  decided_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, conversation_id, upto_seq),
  foreign key (workspace_id, conversation_id) references conversations
);

create table drafts (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  decision_id uuid,
  speaker text not null check (speaker in ('bot', 'agent')),
  agent_id uuid,
  fence integer not null,
  draft jsonb not null,
  drafted_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, decision_id),
  foreign key (workspace_id, conversation_id) references conversations,
  foreign key (workspace_id, decision_id) references decisions (workspace_id, id)
);
create index drafts_conversation on drafts (workspace_id, conversation_id);

create table verdicts (
  workspace_id uuid not null,
  draft_id uuid not null,
  verdict jsonb not null,
  guarded_at timestamptz not null default now(),
  primary key (workspace_id, draft_id),
  foreign key (workspace_id, draft_id) references drafts
);

create table deliveries (
  workspace_id uuid not null,
  draft_id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  state text not null check (state in ('sending', 'sent', 'failed', 'unknown')),
  error text,
  changed_at timestamptz not null default now(),
  primary key (workspace_id, draft_id),
  unique (workspace_id, conversation_id, seq),
  foreign key (workspace_id, draft_id) references drafts,
  foreign key (workspace_id, conversation_id, seq) references messages
);

create sequence handover_reference start 1000;
create table handovers (
  workspace_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  from_owner text not null,
  to_owner text not null,
  agent_id uuid,
  fence integer not null,
  reference text,
  reasons text[] not null,
  changed_at timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, conversation_id, fence),
  foreign key (workspace_id, conversation_id) references conversations
);

create table notes (
  workspace_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  author_id uuid not null,
  text text not null,
  after_seq integer not null,
  written_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations,
  foreign key (workspace_id, author_id) references users (workspace_id, id)
);
create index notes_conversation on notes (workspace_id, conversation_id);

create table policies (
  workspace_id uuid not null references workspaces,
  version integer not null,
  policy jsonb not null,
  changed_by uuid,
  changed_at timestamptz not null default now(),
  primary key (workspace_id, version)
);

create table answers (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  version integer not null,
  intent text not null,
  language text not null check (language in ('fr', 'en')),
  text text not null,
  approved_by uuid,
  approved_at timestamptz not null default now(),
  -- Set on the last version when the answer may no longer be given.
  retired_at timestamptz,
  primary key (workspace_id, id, version)
);

create table tallies (
  workspace_id uuid not null,
  day date not null,
  name text not null,
  label text not null,
  count integer not null,
  primary key (workspace_id, day, name, label)
);

-- Work that follows a commit: written in the same transaction, done at least once, with effects
-- that happen once. `claimed_until` frees the work of a process that died.
create table outbox (
  id bigint generated always as identity primary key,
  workspace_id uuid not null,
  event_id uuid not null unique default gen_random_uuid(),
  kind text not null,
  -- A job with a key stands in the queue once, however often it is asked for.
  key text,
  conversation_id uuid,
  payload jsonb not null default '{}',
  run_at timestamptz not null default now(),
  first_at timestamptz not null default now(),
  -- How often it was claimed: its fencing number. A crash counts here and nowhere else.
  attempts integer not null default 0,
  failures integer not null default 0,
  claimed_until timestamptz,
  dead_at timestamptz,
  error text
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
create unique index outbox_key on outbox (workspace_id, kind, key) where claimed_until is null and dead_at is null;
-- What is done many at a time may pile up; what is done alone must be found past it.
create index outbox_due_together on outbox (run_at) where dead_at is null and kind in ('analyse', 'tally');
create index outbox_due_alone on outbox (run_at) where dead_at is null and kind not in ('analyse', 'tally');
create index outbox_dead on outbox (workspace_id, dead_at) where dead_at is not null;
