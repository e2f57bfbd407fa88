/**
 * Tables of what is watched and served, the same in every dialect: `end` closes a table whose rows are kept in the order of its key, `whole` is the type
 * of the numbers of changes. Columns of times that are compared hold milliseconds since 1970 UTC; those that are shown hold what was told, RFC 3339 UTC.
 */
export const liveTables = (end: string, whole: string): string => `
create table change (
  seq ${whole} primary key,         -- one after another, in the order they were stored
  at text not null,                 -- when it was stored
  kind text not null,
  fate text not null,               -- new, changed or gone
  id text not null,
  belongs_to text,                  -- story of a claim, item of a report, search of an alert
  story text,                       -- the story it is, or is of
  before text,                      -- JSON
  after text                        -- JSON
);
create index change_kind on change (kind, seq);
create index change_story on change (story, seq) where story is not null;

create table watched (
  id text not null primary key,
  kind text not null,
  address text not null unique,
  title text,
  within text,                      -- where it stands in a list of feeds, JSON
  added_at text not null,
  paused integer not null,
  crisis integer not null,
  next_at text,
  due bigint,                       -- the same, to be compared
  status text not null,             -- well, failing, paused, ended
  last_asked_at text,
  last_success_at text,
  last_new_at text,
  failures integer not null,        -- in a row
  error text,                       -- code of the last failure
  reports integer not null,
  versions integer not null,
  state text not null,              -- all that the watcher remembers, JSON
  holder text,                      -- who has it now
  lease bigint                      -- until when
)${end};
create index watched_due on watched (due);

create table account (
  id text not null primary key,
  name text not null,
  name_key text not null unique,    -- without the case of its letters
  role text not null,
  made_at text not null,
  closed integer not null,
  password_hash text not null
)${end};

create table account_session (
  hash text not null primary key,
  account text not null references account (id) on delete cascade,
  made_at text not null,
  ends_at text not null,
  ends bigint not null              -- the same, to be compared
)${end};
create index account_session_account on account_session (account);

create table account_token (
  id text not null primary key,
  hash text not null unique,
  account text not null references account (id) on delete cascade,
  label text not null,
  role text not null,
  made_at text not null,
  used_at text,
  used bigint,                      -- the same, to be compared
  ends_at text,
  ends bigint                       -- the same, to be compared
)${end};
create index account_token_account on account_token (account);

create table saved_search (
  id text not null primary key,
  made bigint not null,
  body text not null                -- JSON
)${end};

create table news (
  search text not null,
  key text not null,
  made bigint not null,
  at text not null,
  body text not null,               -- JSON
  primary key (key, search)
)${end};
create index news_made on news (search, made, key);

create table delivery (
  id text not null primary key,
  search text not null,
  target integer not null,
  news text not null,               -- keys, JSON
  made_at text not null,
  made bigint not null,             -- the same, to be compared
  due_at text not null,
  due bigint not null,              -- the same, to be compared
  tries integer not null,
  state text not null,
  reason text,
  holder text,                      -- who sends it now
  lease bigint                      -- until when
)${end};
create index delivery_due on delivery (due) where state = 'waiting';
create index delivery_search on delivery (search, made, id);

create table looked_through (
  name text not null primary key,
  seq bigint not null               -- of the last change that was looked at
)${end};

create table answer (
  key text not null primary key,
  request_hash text not null,
  made bigint not null,
  status integer,                   -- none yet: somebody works on it
  headers text,                     -- JSON
  body text
)${end};
create index answer_made on answer (made);

create table duty (
  name text not null primary key,
  holder text not null,
  lease bigint not null             -- until when
)${end};
`

/** What other programs read of it: docs/store.md describes the columns. */
export const liveViews = `
create view v_changes as
  select seq, at, kind, fate, id, belongs_to, before, after from change;
create view v_sources as
  select id, kind, address, title, within, added_at, paused, crisis, next_at, status, last_asked_at, last_success_at, last_new_at, failures, error,
    reports, versions
  from watched;
`
