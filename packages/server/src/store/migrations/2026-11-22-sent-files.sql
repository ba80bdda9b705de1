-- Files and pictures that customers and agents send. A file comes first and waits; the message or
-- the note that names it takes it, once and for good. What nothing names is deleted after a day.
create table attachments (
  workspace_id uuid not null,
  conversation_id uuid not null,
  -- Made by the browser: unique in its conversation, so that a repeated upload finds itself.
  id uuid not null,
  -- Null for the customer.
  author_id uuid,
  name text not null,
  -- Recognised from the bytes, never taken from the name.
  type text not null,
  size integer not null check (size > 0),
  width integer,
  height integer,
  -- Of the bytes as they came: pictures are stored without what a camera writes beside them.
  sha256 bytea not null,
  -- Exactly one of these once it is sent. A customer reaches what a message names, and nothing else.
  message_id uuid,
  note_id uuid,
  -- Its place among the files of its message.
  place smallint not null default 0,
  uploaded_at timestamptz not null default now(),
  primary key (workspace_id, conversation_id, id),
  foreign key (workspace_id, conversation_id) references conversations on delete cascade,
  foreign key (workspace_id, author_id) references users (workspace_id, id),
  check (num_nonnulls(message_id, note_id) <= 1)
);
create index attachments_of_message on attachments (workspace_id, conversation_id, message_id)
  where message_id is not null;
create index attachments_of_note on attachments (workspace_id, note_id) where note_id is not null;
create index attachments_waiting on attachments (uploaded_at)
  where message_id is null and note_id is null;

-- The bytes, in parts, so that none of them is ever in memory as a whole on its way out.
create table attachment_parts (
  workspace_id uuid not null,
  conversation_id uuid not null,
  attachment_id uuid not null,
  part smallint not null,
  bytes bytea not null,
  primary key (workspace_id, conversation_id, attachment_id, part),
  foreign key (workspace_id, conversation_id, attachment_id) references attachments on delete cascade
);
-- Pictures and office files are compressed already: trying again costs time and gains nothing.
alter table attachment_parts alter column bytes set storage external;
