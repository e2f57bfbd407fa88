/**
 * What is counted when it is written, since counting it when it is asked for takes too long: who said how much in a story. And the words that the title of a story
 * is. `end` closes a table whose rows are kept in the order of its key, `title` takes the citation out of a story's `body`.
 */
export const counterTables = (end: string, title: string): string => `
create table story_speaker (
  story text not null references story (id) on delete cascade,
  speaker text not null,
  statements integer not null,      -- in the newest versions of its reports
  outlets integer not null,
  last_at text,                     -- when the last report of them was published
  primary key (story, speaker)
)${end};
create index story_speaker_most on story_speaker (story, statements, speaker);
${storySpeakers('1 = 1')};
alter table story add column title_from text;
update story set title_from = ${title};
`

/** Counts who said how much in stories, as rows of the table. */
export function storySpeakers(where: string): string {
  return `insert into story_speaker (story, speaker, statements, outlets, last_at)
    select sr.story, s.speaker, count(*), count(distinct r.outlet), max(r.published_at)
    from story_report sr join report r on r.seq = sr.seq join statement s on s.report = sr.seq
    where r.latest = 1 and s.speaker is not null and ${where} group by sr.story, s.speaker`
}
