-- Somebody has closed their last page: customers are not told any longer that they are there, while
-- what waits for them stays theirs as before, until they have been away for long.
alter table presences add column has_left boolean not null default false;
