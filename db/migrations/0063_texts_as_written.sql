-- Small letters cost more than all the rest of looking into a text, and what is Chinese has none: such a phrase is looked for as it is written.
create or replace view published_texts as
select t.id, lower(t.body) as body, t.body as written
from (select w.case_id as id,
        concat_ws(' ', c.title, c.party, c.violation, c.lead, c.happened, c.penalty, array_to_string(c.spot, ' '), c.act, c.document_no) as body
      from case_words w join cases c on c.id = w.case_id
      where w.side = (select s.answers from search_sides s) and w.visible @> statement_timestamp()) as t;
