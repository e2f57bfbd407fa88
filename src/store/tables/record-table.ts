/**
 * The tables of the record, the same in every dialect: `end` closes a table whose rows are kept in the order of its key, `bytes` is the type of bytes. A row's `body` is all of it as
 * JSON, its `hash` tells whether it changed, and the other columns are there to be asked for. Numbers named `seq` are those of reports, numbers
 * named `first` and `last` whole seconds since 1970 UTC.
 */
export const recordTables = (end: string, bytes: string): string => `
create table digest (
  key text not null primary key,    -- what it was made from
  body ${bytes} not null            -- what is compared between reports: JSON, deflated
)${end};

create table story (
  id text not null primary key,
  last bigint not null,             -- time of its last report
  title text not null,
  time_from text,
  time_to text,
  reports integer not null,         -- how many
  episodes integer not null,
  claims integer not null,
  newsrooms integer not null,       -- names among all of its claims
  origins integer not null,
  related text,                     -- ids
  hash text not null,
  body text not null
)${end};
create index story_last on story (last, id);

create table story_basis (
  story text not null primary key references story (id) on delete cascade,
  hash text not null                -- of all that its rows were made from
)${end};

create table story_report (
  story text not null references story (id) on delete cascade,
  seq bigint not null references report (seq),
  report text not null,
  primary key (story, seq)
)${end};
create unique index story_report_seq on story_report (seq);

create table copy (
  b text not null,                  -- the copy
  a text not null,                  -- its source
  story text not null references story (id) on delete cascade,
  containment double precision not null,
  kind text not null,
  direction text not null,
  credited integer not null,
  hash text not null,
  body text not null,
  primary key (b, a)
)${end};
create index copy_story on copy (story);
create index copy_source on copy (a);

create table claim (
  id text not null primary key,
  story text not null references story (id) on delete cascade,
  episode text,
  kind text not null,
  type text,
  status text not null,
  text text not null,
  time_from text,
  time_to text,
  place text,
  first bigint not null,
  last bigint not null,
  first_at text,
  last_at text,
  members integer not null,         -- how many
  newsrooms integer not null,
  origins integer not null,
  contradicts text,                 -- ids
  supersedes text,
  denied_by text,
  asserted_by text,
  confidence double precision not null,
  hash text not null,
  body text not null
)${end};
create index claim_last on claim (last, id);
create index claim_story on claim (story, last, id);

create table claim_member (
  claim text not null references claim (id) on delete cascade,
  n integer not null,
  report text not null,
  span_from integer not null,       -- UTF-16 code units of the report's text
  span_to integer not null,
  trigger_from integer,
  trigger_to integer,
  via text,                         -- nearest to the speaker first
  own integer not null,             -- 1: the outlet's own observation
  words text not null,              -- of the span
  primary key (claim, n)
)${end};
create index claim_member_report on claim_member (report);

create table claim_newsroom (
  claim text not null references claim (id) on delete cascade,
  n integer not null,
  name text not null,
  reports integer not null,         -- how many have it from there
  primary key (claim, n)
)${end};
create index claim_newsroom_name on claim_newsroom (name);

create table claim_origin (
  claim text not null references claim (id) on delete cascade,
  n integer not null,
  kind text not null,
  name text not null,
  reports integer not null,
  primary key (claim, n)
)${end};
create index claim_origin_name on claim_origin (name);

create table claim_value (
  claim text not null references claim (id) on delete cascade,
  n integer not null,
  story text not null,
  kind text not null,
  min double precision,
  max double precision,
  last bigint not null,             -- when it was told
  told_at text,
  report text not null,
  span_from integer not null,
  span_to integer not null,
  state text not null,
  words text not null,              -- of the span
  primary key (claim, n)
)${end};
create index claim_value_last on claim_value (last, claim, n);
create index claim_value_story on claim_value (story, last, claim, n);

create table timeline_entry (
  story text not null references story (id) on delete cascade,
  n integer not null,
  date text not null,
  time_from text,
  time_to text,
  weight double precision not null,
  text text not null,
  citations text not null,          -- JSON
  claims text,                      -- ids
  hash text not null,
  body text not null,
  primary key (story, n)
)${end};

create table correction (
  id text not null primary key,
  made bigint not null,             -- when
  kind text not null,
  at text not null,
  made_by text not null,
  report text not null,             -- what all versions of the report it is about share
  report_hash text not null,        -- SHA-256 of the text the person saw
  target text not null,             -- JSON
  before text,                      -- JSON
  after text,                       -- JSON
  reason text,
  supersedes text,
  undoes text,
  body text not null
)${end};
create index correction_made on correction (made, id);
create index correction_report on correction (report);

create index event_country on event (country, report, n);
`

/** What other programs read of the record: docs/store.md describes the columns. */
export const recordViews = `
create view v_stories as
  select id, title, time_from, time_to, reports, episodes, claims, newsrooms, origins, related from story;
create view v_copies as
  select a as source, b as copy, story, kind, direction, credited, containment from copy;
create view v_claims as
  select id, story, episode, kind, type, status, text, time_from, time_to, place, first_at, last_at, members, newsrooms, origins,
    contradicts, supersedes, denied_by, asserted_by, confidence
  from claim;
create view v_claim_members as
  select m.claim, c.story, m.report, r.outlet, r.published_at, m.via, m.own, m.words, m.span_from, m.span_to
  from claim_member m join claim c on c.id = m.claim left join report r on r.id = m.report;
create view v_newsrooms as
  select n.claim, c.story, n.name, n.reports from claim_newsroom n join claim c on c.id = n.claim;
create view v_origins as
  select o.claim, c.story, o.kind, o.name, o.reports from claim_origin o join claim c on c.id = o.claim;
create view v_values as
  select v.claim, v.story, c.text, v.kind, v.min, v.max, v.state, v.told_at, v.report, r.outlet, v.words
  from claim_value v join claim c on c.id = v.claim left join report r on r.id = v.report;
create view v_timeline as
  select story, date, time_from, time_to, weight, text, claims from timeline_entry;
create view v_corrections as
  select id, kind, at, made_by, report, report_hash, target, before, after, reason, supersedes, undoes from correction;
`
