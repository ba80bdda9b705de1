-- Words that a team sorts its customers by: subscriber, professional… Never shown to customers.
create table customer_segments (
  workspace_id uuid not null references workspaces,
  customer_id uuid not null,
  -- The record it was set on: it goes back there when records are set apart.
  record_id uuid not null,
  name text not null,
  -- The name as it is compared: small letters, no accents.
  folded text not null generated always as (btrim(fold_for_search(name))) stored,
  author_id uuid not null,
  set_at timestamptz not null default now(),
  -- Two records that are joined may bear the same: each takes its own along when they part.
  primary key (workspace_id, record_id, folded),
  foreign key (workspace_id, customer_id) references customers on delete cascade,
  foreign key (workspace_id, author_id) references users
);
create index customer_segments_customer on customer_segments (workspace_id, customer_id, folded);
create index customer_segments_known on customer_segments (workspace_id, folded);
