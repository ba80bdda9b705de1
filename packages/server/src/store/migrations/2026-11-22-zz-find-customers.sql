-- A customer is found by the address they write from, for an export or an erasure.
create index customers_email on customers (workspace_id, lower(email) text_pattern_ops)
  where email is not null;
