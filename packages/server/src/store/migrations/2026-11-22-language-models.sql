-- A workspace may have its drafts worded by a language model. Every question to it is kept with
-- what was sent, so that people see what left; the counts of a day bound tokens and cost.

create table language_models (
  workspace_id uuid primary key references workspaces on delete cascade,
  is_on boolean not null,
  provider text not null check (provider in ('openai-compatible', 'mistral', 'anthropic')),
  base_url text not null,
  model text not null,
  -- Sealed with the server's secret, for this workspace and address alone.
  sealed_key bytea,
  milliseconds integer not null,
  tokens_per_day bigint not null,
  cost_per_day double precision,
  price_input double precision not null,
  price_output double precision not null,
  changed_by uuid,
  changed_at timestamptz not null default now()
);

create table language_model_days (
  workspace_id uuid not null references workspaces on delete cascade,
  day date not null,
  calls integer not null,
  kept integer not null,
  tokens bigint not null,
  cost double precision not null,
  primary key (workspace_id, day)
);

create table language_model_calls (
  workspace_id uuid not null,
  id uuid not null,
  -- Null for a trial of the settings.
  conversation_id uuid,
  provider text not null,
  model text not null,
  -- Masked, as it left; empty when a limit kept it here.
  sent jsonb not null,
  outcome text not null,
  rules text[] not null default '{}',
  milliseconds integer not null,
  called_at timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations
);
create index language_model_calls_conversation
  on language_model_calls (workspace_id, conversation_id, called_at);
create index language_model_calls_failed
  on language_model_calls (workspace_id, called_at desc) where outcome <> 'kept';

-- Who worded a draft (null: the composer), and what a language model was asked for it, used or not.
alter table drafts add column generated_by jsonb, add column call_id uuid,
  add foreign key (workspace_id, call_id) references language_model_calls;
create index drafts_call on drafts (workspace_id, call_id) where call_id is not null;
