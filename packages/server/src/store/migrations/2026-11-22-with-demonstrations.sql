-- Example conversations: really sent, never counted, never learnt from. A row stands here before the
-- first message of its conversation does.

create table demonstrations (
  workspace_id uuid not null references workspaces,
  conversation_id uuid not null,
  customer_id uuid not null,
  -- Which of the examples, and when its customer had said everything.
  example text not null,
  told_at timestamptz,
  primary key (workspace_id, conversation_id)
);
create index demonstrations_customer on demonstrations (workspace_id, customer_id);
