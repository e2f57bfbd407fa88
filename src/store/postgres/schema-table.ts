/**
 * The tables of PostgreSQL: those of SQLite (`../sqlite/schema-table.ts` says what the columns hold), with the words of a row in its column `search`. Two
 * who write at once are kept apart by the unique indexes: one version of a report is the newest, and a reading's rows are put in once.
 */
export const schema = `
create table report (
  seq bigint primary key,
  id text not null unique,
  item text not null,
  latest integer not null,
  time bigint not null,
  changed bigint not null,
  hash text not null,
  original text not null,
  read_at text not null,
  file text not null,
  quality text not null,
  language text,
  outlet text,
  title text,
  url text,
  guid text,
  published_at text,
  updated_at text,
  text text not null,
  input text not null,
  origins text not null,
  feed text,
  reading text,
  search tsvector not null
);
create index report_item on report (item);
create unique index report_latest on report (item) where latest = 1;
create index report_outlet on report (outlet, seq);
create index report_outlet_name on report (lower(outlet), seq);
create index report_unread on report (seq) where reading is null;
create index report_search on report using gin (search);

create table reading (
  key text primary key,
  engine text not null,
  packs text not null,
  text_hash text not null,
  reference text,
  body bytea not null
);
alter table reading alter column body set storage external; -- deflated already

create table statement (
  seq bigint primary key,
  report bigint not null references report (seq) on delete cascade,
  id text not null,
  type text not null,
  stance text not null,
  speaker text,
  speaker_id text,
  via text,
  outlet text,
  words text not null,
  spans text not null,
  said_at text,
  confidence double precision not null,
  search tsvector not null
);
create unique index statement_report on statement (report, id);
create index statement_speaker on statement (speaker, seq);
create index statement_outlet on statement (lower(outlet), seq);
create index statement_search on statement using gin (search);

create table event (
  report bigint not null references report (seq) on delete cascade,
  n integer not null,
  id text not null,
  type text not null,
  status text not null,
  trigger_words text not null,
  sources text,
  targets text,
  place text,
  country text,
  lat double precision,
  lon double precision,
  time_from text,
  time_to text,
  numbers text,
  asserters text,
  words text not null,
  span text not null,
  confidence double precision not null,
  primary key (report, n)
);
create index event_type on event (type, report, n);

create table actor (
  report bigint not null references report (seq) on delete cascade,
  n integer not null,
  id text not null,
  kind text not null,
  name text not null,
  role text,
  country text,
  sectors text,
  mentions integer not null,
  confidence double precision not null,
  primary key (report, n)
);
create index actor_name on actor (name, report, n);
`

/** Entries of the ledger are added, and that is all that can be done to them. */
export const appended = `
create function correction_stays() returns trigger language plpgsql as $$
begin
  raise exception 'entries of the ledger are never changed nor taken out';
end
$$;
create trigger correction_stays before update or delete or truncate on correction for each statement execute function correction_stays();
`
