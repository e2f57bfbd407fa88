/**
 * The tables. Numbers named `seq` sort by time (see `../sequence.ts`), so that the newest come first by the primary key alone. Times are whole
 * seconds since 1970 UTC in columns named `time`, RFC 3339 elsewhere.
 */
export const schema = `
create table report (
  seq integer primary key,          -- sorts by time
  id text not null unique,          -- this version
  item text not null,               -- what all its versions share
  latest integer not null,          -- 1: no later version is kept
  time integer not null,            -- published, else changed, else read
  changed integer not null,         -- changed, else published, else read
  hash text not null,               -- SHA-256 of title, text and what else makes a version
  original text not null,           -- SHA-256 of the report as it came in, as JSON
  read_at text not null,            -- when we took it in
  file text not null,               -- where from, as the person wrote it
  quality text not null,
  language text,
  outlet text,
  title text,
  url text,
  guid text,
  published_at text,
  updated_at text,
  text text not null,
  input text not null,              -- the other fields of the report, JSON
  origins text not null,            -- where each field came from, JSON
  feed text,                        -- the feed it came in, JSON
  reading text                      -- key of the reading its rows are made from
);
create index report_item on report (item);
create index report_outlet on report (outlet, seq);

create table reading (
  key text primary key,             -- text, what is known of it, engine and packs
  engine text not null,
  packs text not null,              -- JSON
  text_hash text not null,
  reference text,                   -- the time its words are counted from
  body blob not null                -- the reading without its text: JSON, deflated
) without rowid;

create table statement (
  seq integer primary key,          -- sorts by time
  report integer not null references report (seq) on delete cascade,
  id text not null,                 -- of the reading
  type text not null,
  stance text not null,
  speaker text,
  speaker_id text,                  -- actor of the reading
  via text,                         -- nearest to the speaker first
  outlet text,
  words text not null,              -- what is said
  spans text not null,              -- where it stands, JSON
  said_at text,
  confidence real not null
);
create index statement_report on statement (report);
create index statement_speaker on statement (speaker, seq);

create table event (
  report integer not null references report (seq) on delete cascade,
  n integer not null,
  id text not null,                 -- of the reading
  type text not null,
  status text not null,
  trigger_words text not null,
  sources text,
  targets text,
  place text,
  country text,
  lat real,
  lon real,
  time_from text,
  time_to text,
  numbers text,                     -- JSON
  asserters text,
  words text not null,              -- the clause that says so
  span text not null,               -- where it stands, JSON
  confidence real not null,
  primary key (report, n)
) without rowid;
create index event_type on event (type, report, n);

create table actor (
  report integer not null references report (seq) on delete cascade,
  n integer not null,
  id text not null,                 -- of the reading
  kind text not null,
  name text not null,
  role text,
  country text,
  sectors text,
  mentions integer not null,
  confidence real not null,
  primary key (report, n)
) without rowid;
create index actor_name on actor (name, report, n);
`

/** Full-text search: the words stand in the tables above, only the index is here. Accents do not count. */
export const searching = `
create virtual table report_words using fts5 (
  title, text, outlet, content = 'report', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
create trigger report_added after insert on report begin
  insert into report_words (rowid, title, text, outlet) values (new.seq, new.title, new.text, new.outlet);
end;
create trigger report_gone after delete on report begin
  insert into report_words (report_words, rowid, title, text, outlet) values ('delete', old.seq, old.title, old.text, old.outlet);
end;

create virtual table statement_words using fts5 (
  words, speaker, outlet, content = 'statement', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
create trigger statement_added after insert on statement begin
  insert into statement_words (rowid, words, speaker, outlet) values (new.seq, new.words, new.speaker, new.outlet);
end;
create trigger statement_gone after delete on statement begin
  insert into statement_words (statement_words, rowid, words, speaker, outlet) values ('delete', old.seq, old.words, old.speaker, old.outlet);
end;
`

/** Entries of the ledger are added, and that is all that can be done to them. */
export const appended = `
create trigger correction_stays before update on correction begin
  select raise(abort, 'entries of the ledger are never changed');
end;
create trigger correction_remains before delete on correction begin
  select raise(abort, 'entries of the ledger are never taken out');
end;
`
