-- What many cases have, as before, and under '' how many entries a word may have at most that is not among them: PostgreSQL lists only
-- the most frequent ones, in a large index those of several thousand entries.
create or replace function common_lexemes() returns table (lexeme text, entries real) language sql stable security definer set search_path = public, pg_temp as $$
  with told as (
    select s.attname, c.reltuples, s.most_common_elems::text::text[] as elements, s.most_common_elem_freqs as parts
    from pg_stats s join pg_class c on c.relname = s.tablename and c.relnamespace = 'public'::regnamespace
    where s.schemaname = 'public' and s.tablename = 'case_words_' || (select answers from search_sides) and s.attname in ('words', 'keys'))
  select u.lexeme, u.part * told.reltuples from told, unnest(told.elements, told.parts) as u (lexeme, part)
  where u.lexeme is not null and u.part * told.reltuples >= 500
  union all
  -- Behind the frequencies of the elements stands the smallest of them.
  select '', greatest(500, parts[cardinality(elements) + 1] * reltuples) from told where attname = 'words' $$;
