-- What people say that messages really expressed, a workspace's own reasons for contact, and what
-- follows from both for its readings. Nothing here says who said so.

create table corrections (
  workspace_id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  correction jsonb not null,
  corrected_at timestamptz not null default now(),
  primary key (workspace_id, conversation_id, seq),
  foreign key (workspace_id, conversation_id, seq) references messages on delete cascade
);
create index corrections_order on corrections (workspace_id, corrected_at, conversation_id, seq);

create table intents (
  workspace_id uuid not null references workspaces on delete cascade,
  name text not null,
  title_fr text not null,
  title_en text not null,
  primary key (workspace_id, name)
);

create table intent_examples (
  workspace_id uuid not null,
  id uuid not null default gen_random_uuid(),
  intent text not null,
  place integer not null,
  text text not null,
  language text not null check (language in ('fr', 'en')),
  primary key (workspace_id, id),
  foreign key (workspace_id, intent) references intents on delete cascade
);
create index intent_examples_intent on intent_examples (workspace_id, intent, place);

create table adjustments (
  workspace_id uuid primary key references workspaces on delete cascade,
  -- Null when there was nothing to learn from.
  data jsonb,
  -- Which job made it: of two that learn at once, the later one stands.
  job bigint not null,
  made_at timestamptz not null default now()
);

-- What is taken back, by hand or because a customer is erased, must be unlearnt: no way of deleting
-- a row gets past this.
create function ask_for_adjustment() returns trigger language plpgsql as $$
begin
  insert into outbox (workspace_id, kind, key)
  select distinct workspace_id, 'adjust', 'adjust' from gone
  on conflict (workspace_id, kind, key) where claimed_until is null and dead_at is null
  -- Held until the commit: a job that began before it would not know what is gone.
  do update set run_at = outbox.run_at;
  return null;
end $$;
create trigger corrections_gone after delete on corrections
  referencing old table as gone for each statement execute function ask_for_adjustment();
create trigger intent_examples_gone after delete on intent_examples
  referencing old table as gone for each statement execute function ask_for_adjustment();
