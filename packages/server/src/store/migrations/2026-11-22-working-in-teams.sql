-- Which team a hand-over goes to: the first line that fits. Null fits everything.

create table team_routes (
  workspace_id uuid not null,
  place integer not null,
  team_id uuid not null,
  intent text,
  language text check (language in ('fr', 'en')),
  channel_id uuid,
  primary key (workspace_id, place),
  foreign key (workspace_id, team_id) references teams on delete cascade,
  foreign key (workspace_id, channel_id) references channels on delete cascade
);
create index team_routes_team on team_routes (workspace_id, team_id);
