/**
 * Who said how much in the newest versions of all reports, counted when it is written, since counting it when it is asked for takes seconds. `end` closes a
 * table whose rows are kept in the order of its key.
 */
export const speakerTables = (end: string): string => `
create table speaker (
  name text not null primary key,
  statements integer not null,
  last_at text                      -- when the last report of them was published
)${end};
create index speaker_most on speaker (statements, name);
create table speaker_outlet (
  speaker text not null,
  outlet text not null,
  statements integer not null,
  primary key (speaker, outlet)
)${end};
insert into speaker (name, statements, last_at)
  select s.speaker, count(*), max(r.published_at) from statement s join report r on r.seq = s.report
  where r.latest = 1 and s.speaker is not null group by s.speaker;
insert into speaker_outlet (speaker, outlet, statements)
  select s.speaker, r.outlet, count(*) from statement s join report r on r.seq = s.report
  where r.latest = 1 and s.speaker is not null and r.outlet is not null group by s.speaker, r.outlet;
`
