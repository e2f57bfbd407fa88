/** What people say of items of readings, right or wrong, so that it can be counted. `end` closes a table whose rows are kept in the order of its key. */
export const verdictTables = (end: string): string => `
create table verdict (
  id text not null primary key,
  made bigint not null,             -- milliseconds since 1970 UTC
  at text not null,
  made_by text not null,
  kind text not null,               -- statement or event
  verdict text not null,            -- right or wrong
  sample text,                      -- seed of the random sample it was drawn in
  report text not null,             -- all versions
  type text not null,
  stance text,
  confidence double precision not null,
  language text not null,
  body text not null                -- JSON
)${end};
create index verdict_made on verdict (made, id);
create index verdict_report on verdict (report);
create view v_verdicts as
  select id, at, made_by, kind, verdict, sample, report, type, stance, confidence, language from verdict;
`
