-- Five roles; who was last here, to the hour; who has seen the tour; and the log of who did what.

alter table users
  drop constraint users_role_check,
  add constraint users_role_check check (role in ('agent', 'coach', 'lead', 'admin', 'dpo')),
  add column seen_at timestamptz,
  add column tour_seen_at timestamptz;

create table audit (
  workspace_id uuid not null references workspaces,
  number bigint generated always as identity,
  at timestamptz not null default now(),
  -- Null for a machine. No foreign key: the log outlives whom it names.
  user_id uuid,
  act text not null,
  subject text,
  detail jsonb not null default '{}',
  primary key (workspace_id, number)
);

create function audit_stands() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is never changed';
end $$;
create trigger audit_stands before update or delete on audit
  for each row execute function audit_stands();
create trigger audit_stays before truncate on audit
  for each statement execute function audit_stands();
