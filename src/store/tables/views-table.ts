/** What other programs read: docs/store.md describes the columns. Only the newest version of each report is in them, but for \`v_versions\`. */
export const views = `
create view v_reports as
  select id, item, published_at, updated_at, read_at, outlet, language, title, url, quality, text, file, original as original_sha256
  from report where latest = 1;
create view v_versions as
  select item, id, latest, published_at, updated_at, read_at, outlet, title, url, text from report;
create view v_statements as
  select r.id || '-' || s.id as id, r.id as report, r.outlet, r.published_at, s.speaker, s.stance, s.type, s.via, s.words, s.said_at, s.confidence
  from statement s join report r on r.seq = s.report where r.latest = 1;
create view v_events as
  select r.id || '-' || e.id as id, r.id as report, r.outlet, r.published_at, e.type, e.status, e.sources, e.targets, e.place, e.country, e.lat, e.lon,
    e.time_from, e.time_to, e.numbers, e.asserters, e.words, e.confidence
  from event e join report r on r.seq = e.report where r.latest = 1;
create view v_actors as
  select r.id || '-' || a.id as id, r.id as report, r.outlet, r.published_at, a.kind, a.name, a.role, a.country, a.sectors, a.mentions, a.confidence
  from actor a join report r on r.seq = a.report where r.latest = 1;
`
