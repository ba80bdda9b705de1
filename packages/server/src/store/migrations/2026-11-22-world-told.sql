-- What other systems are told of conversations. Rows to be sent are made by triggers, in the
-- transaction of what they tell: nothing is told that did not happen, nothing that happened is lost.

create table webhooks (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  name text not null,
  url text not null,
  events text[] not null,
  with_words boolean not null,
  active boolean not null,
  -- Sealed with the server's secret. The former one signs too, until then.
  sealed_secret bytea not null,
  sealed_former bytea,
  former_until timestamptz,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);

create table webhook_deliveries (
  workspace_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number bigint not null generated always as identity,
  webhook_id uuid not null,
  event text not null,
  conversation_id uuid,
  -- Of the message or the reading that it is about.
  seq integer,
  made_at timestamptz not null default now(),
  -- From when on it may be sent; a claim moves it to the end of its lease.
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  status integer,
  failure text,
  tried_at timestamptz,
  sent_at timestamptz,
  dead_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, webhook_id) references webhooks on delete cascade
);
create index webhook_deliveries_due on webhook_deliveries (workspace_id, webhook_id, run_at)
  where sent_at is null and dead_at is null;
create index webhook_deliveries_latest on webhook_deliveries (workspace_id, webhook_id, number desc);
create index webhook_deliveries_conversation on webhook_deliveries (workspace_id, conversation_id);

create function tell_opened() returns trigger language plpgsql as $$
begin
  insert into webhook_deliveries (workspace_id, webhook_id, event, conversation_id)
  select n.workspace_id, w.id, 'conversation.opened', n.id
  from told n join webhooks w on w.workspace_id = n.workspace_id
   and w.active and 'conversation.opened' = any (w.events)
  where not exists (select from demonstrations d
                    where d.workspace_id = n.workspace_id and d.conversation_id = n.id);
  return null;
end $$;
create trigger tell_opened after insert on conversations
  referencing new table as told for each statement execute function tell_opened();

create function tell_received() returns trigger language plpgsql as $$
begin
  insert into webhook_deliveries (workspace_id, webhook_id, event, conversation_id, seq)
  select n.workspace_id, w.id, 'message.received', n.conversation_id, n.seq
  from told n join webhooks w on w.workspace_id = n.workspace_id
   and w.active and 'message.received' = any (w.events)
  where n.author = 'customer'
    and not exists (select from demonstrations d
                    where d.workspace_id = n.workspace_id and d.conversation_id = n.conversation_id)
  order by n.seq;
  return null;
end $$;
create trigger tell_received after insert on messages
  referencing new table as told for each statement execute function tell_received();

-- Intensity 3 and 4 are strong and extreme.
create function tell_tense() returns trigger language plpgsql as $$
begin
  insert into webhook_deliveries (workspace_id, webhook_id, event, conversation_id, seq)
  select n.workspace_id, w.id, 'reading.tense', n.conversation_id, n.seq
  from told n join webhooks w on w.workspace_id = n.workspace_id
   and w.active and 'reading.tense' = any (w.events)
  where (n.reading ->> 'intensity')::numeric >= 3 and n.reading ->> 'polarity' = 'negative'
    and not exists (select from demonstrations d
                    where d.workspace_id = n.workspace_id and d.conversation_id = n.conversation_id)
  order by n.seq;
  return null;
end $$;
create trigger tell_tense after insert on readings
  referencing new table as told for each statement execute function tell_tense();

create function tell_moved() returns trigger language plpgsql as $$
begin
  insert into webhook_deliveries (workspace_id, webhook_id, event, conversation_id)
  select n.workspace_id, w.id, n.event, n.conversation_id
  from (select *, case
          when to_owner = 'queue' then 'conversation.handed_over'
          when to_owner = 'agent' then 'conversation.taken'
          when reasons && array['closed', 'silent'] then 'conversation.closed'
          when reasons && array['reopened'] then 'conversation.opened'
        end as event from told) n
  join webhooks w on w.workspace_id = n.workspace_id and w.active and n.event = any (w.events)
  where not exists (select from demonstrations d
                    where d.workspace_id = n.workspace_id and d.conversation_id = n.conversation_id);
  return null;
end $$;
create trigger tell_moved after insert on handovers
  referencing new table as told for each statement execute function tell_moved();
