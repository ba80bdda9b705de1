-- Search over conversations: without accents, by the stems of French and English and by the words as
-- they stand, so that the beginning of one finds it. No extension: a server of one's own may have none.

create text search dictionary stem_fr (template = snowball, language = french);
create text search dictionary stem_en (template = snowball, language = english);
create text search dictionary as_written (template = simple);
create text search configuration search_fr (copy = pg_catalog.simple);
create text search configuration search_en (copy = pg_catalog.simple);
create text search configuration search_written (copy = pg_catalog.simple);
alter text search configuration search_fr
  alter mapping for asciiword, word, numword with stem_fr;
alter text search configuration search_en
  alter mapping for asciiword, word, numword with stem_en;
alter text search configuration search_written
  alter mapping for asciiword, word, numword with as_written;

-- Letters and digits alone, lower case, without accents: « L’Œuvre D-1042 » is `l oeuvre d 1042`.
create function fold_for_search(said text) returns text
  language sql immutable strict parallel safe as $$
  select pg_catalog.regexp_replace(
    pg_catalog.replace(pg_catalog.replace(
      pg_catalog.lower(pg_catalog.regexp_replace(pg_catalog.normalize(said, 'NFKD'),
        U&'[\0300-\036F]', '', 'g')),
      'œ', 'oe'), 'æ', 'ae'),
    '[^[:alnum:]]+', ' ', 'g')
$$;

-- What a text is found by. Schemas are named: an index is built without a search path.
create function search_words(said text) returns tsvector
  language sql immutable strict parallel safe as $$
  select pg_catalog.strip(
    pg_catalog.to_tsvector('public.search_fr'::pg_catalog.regconfig, folded)
    operator(pg_catalog.||) pg_catalog.to_tsvector('public.search_en'::pg_catalog.regconfig, folded)
    operator(pg_catalog.||) pg_catalog.to_tsvector('public.search_written'::pg_catalog.regconfig, folded))
  from (select public.fold_for_search(said) as folded) as once
$$;

-- One folded word of a search: any of its stems, or the word itself, or a word that begins with it.
create function search_query(word text, is_beginning boolean) returns tsquery
  language sql immutable strict parallel safe as $$
  select pg_catalog.to_tsquery('public.search_fr'::pg_catalog.regconfig, word)
    operator(pg_catalog.||) pg_catalog.to_tsquery('public.search_en'::pg_catalog.regconfig, word)
    operator(pg_catalog.||) pg_catalog.to_tsquery('public.search_written'::pg_catalog.regconfig,
      case when is_beginning then word operator(pg_catalog.||) ':*' else word end)
$$;

create index messages_words on messages using gin (search_words(text)) where author <> 'system';
create index notes_words on notes using gin (search_words(text));
create index customers_words on customers
  using gin (search_words(coalesce(name, '') || ' ' || coalesce(email, '')));
create index conversations_words on conversations using gin (search_words(reference))
  where reference is not null;
