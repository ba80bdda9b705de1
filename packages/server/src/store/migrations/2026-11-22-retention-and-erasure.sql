-- How long a workspace keeps what it holds on customers, and the proof of what was erased.

create table retentions (
  workspace_id uuid primary key references workspaces on delete cascade,
  feelings_days integer not null check (feelings_days between 0 and 365),
  corrections_days integer not null check (corrections_days between feelings_days and 365),
  -- 0: until somebody erases them.
  messages_days integer not null check (messages_days between 0 and 3650),
  changed_by uuid,
  changed_at timestamptz not null default now()
);

-- Ids and counts: nothing here was said by anybody, and nothing leads back to who it was.
create table erasures (
  workspace_id uuid not null references workspaces on delete cascade,
  id uuid not null,
  -- Null when conversations went because their time was over.
  customer_id uuid,
  conversation_ids uuid[] not null,
  asked_by text not null check (asked_by in ('administrator', 'machine', 'customer', 'retention')),
  user_id uuid,
  counts jsonb not null,
  erased_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
create index erasures_latest on erasures (workspace_id, erased_at desc);

alter table conversations add column closed_at timestamptz, add column forgotten_at timestamptz;
update conversations set closed_at = updated_at where state = 'closed';
-- Neither condition holds a column that a message changes: an update of a lane stays in its page.
create index conversations_to_forget on conversations (workspace_id, closed_at)
  where closed_at is not null and forgotten_at is null;
create index conversations_to_erase on conversations (workspace_id, closed_at)
  where closed_at is not null;
create index conversations_customer on conversations (workspace_id, customer_id);
-- What goes with a conversation is found by it.
create index arrivals_conversation on arrivals (workspace_id, conversation_id);
