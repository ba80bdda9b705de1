-- Help articles of a workspace, which the bot quotes where no approved answer exists. Versions are
-- never changed: replies of the past keep what they quoted.

create table articles (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  version integer not null,
  title text not null,
  language text not null check (language in ('fr', 'en')),
  url text check (url like 'https://%'),
  body text not null,
  written_by uuid,
  written_at timestamptz not null default now(),
  -- Set on the last version when the article may no longer be quoted.
  retired_at timestamptz,
  primary key (workspace_id, id, version)
);

-- Small letters and spaces between them. Done by name, since a database may know no letter beyond
-- ASCII ("C"), and in place of the extension `unaccent`, which not every server has.
create function plain_words(words text) returns text
  language sql immutable parallel safe
  return regexp_replace(
    lower(translate(words, 'ÀÁÂÃÄÅÇÉÈÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸŒÆ', 'àáâãäåçéèêëìíîïñòóôõöùúûüýÿœæ')),
    '[^a-z0-9àáâãäåçéèêëìíîïñòóôõöùúûüýÿœæ]+', ' ', 'g');

-- The same without accents: many customers write none.
create function bare_words(words text) returns text
  language sql immutable parallel safe
  return replace(replace(
    translate(plain_words(words), 'àáâãäåçéèêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'),
    'œ', 'oe'), 'æ', 'ae');

-- Stems of the words: as they are, without accents, and without hyphens (Wi-Fi, wifi).
create function word_stems(language text, words text) returns tsvector
  language sql immutable parallel safe
  return case language
    when 'en' then to_tsvector('pg_catalog.english', plain_words(words))
                || to_tsvector('pg_catalog.english', bare_words(words))
                || to_tsvector('pg_catalog.english', bare_words(translate(words, '-‐‑', '')))
    else to_tsvector('pg_catalog.french', plain_words(words))
      || to_tsvector('pg_catalog.french', bare_words(words))
      || to_tsvector('pg_catalog.french', bare_words(translate(words, '-‐‑', '')))
  end;

-- The articles in force, cut at headings and paragraphs; rows of former versions are taken away.
create table article_passages (
  workspace_id uuid not null,
  article_id uuid not null,
  version integer not null,
  -- 0, 1, 2… through the article.
  place integer not null,
  language text not null check (language in ('fr', 'en')),
  -- Of the article and of the part of it.
  title text not null,
  heading text,
  words text not null,
  about_stems tsvector not null
    generated always as (word_stems(language, title || ' ' || coalesce(heading, ''))) stored,
  word_stems tsvector not null generated always as (word_stems(language, words)) stored,
  primary key (workspace_id, article_id, version, place),
  foreign key (workspace_id, article_id, version) references articles on delete cascade
);
create index article_passages_about on article_passages using gin (about_stems);
create index article_passages_words on article_passages using gin (word_stems);
