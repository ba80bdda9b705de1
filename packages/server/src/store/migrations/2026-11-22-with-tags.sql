-- Words that a team files its conversations under.

create table tags (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  -- The name as it is compared: small letters, no accents.
  folded text not null generated always as (fold_for_search(name)) stored,
  -- Reasons for contact that it is proposed for; never set by themselves.
  topics text[] not null default '{}',
  made_by uuid,
  made_at timestamptz not null default now(),
  -- Offered no more; what carries it keeps it.
  retired_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, folded)
);

create table conversation_tags (
  workspace_id uuid not null,
  conversation_id uuid not null,
  tag_id uuid not null,
  tagged_at timestamptz not null default now(),
  primary key (workspace_id, conversation_id, tag_id),
  foreign key (workspace_id, conversation_id) references conversations,
  foreign key (workspace_id, tag_id) references tags
);
create index conversation_tags_tag on conversation_tags (workspace_id, tag_id);
