/**
 * How much a claim weighs, what of a story is main, and which changes are of claims that are asides, so that lists of what is main are pages as fast as any.
 * Until a story is joined again its claims weigh 1: nothing is hidden before it was weighed. `view` begins a view in the place of one that is there.
 */
export const weightTables = (view: (name: string) => string): string => `
alter table claim add column weight integer not null default 1;
create index claim_weight on claim (weight, newsrooms, last, id);
create index claim_story_weight on claim (story, weight, newsrooms, last, id);
create index claim_main_last on claim (last, id) where weight > 0;
create index claim_main_story on claim (story, last, id) where weight > 0;
alter table story add column main_claims integer not null default 0;
update story set main_claims = claims;
alter table change add column aside integer not null default 0; -- 1: of a claim that neither is nor was main
${view('v_stories')} as
  select id, title, time_from, time_to, reports, episodes, claims, newsrooms, origins, related, main_claims from story;
${view('v_claims')} as
  select id, story, episode, kind, type, status, text, time_from, time_to, place, first_at, last_at, members, newsrooms, origins,
    contradicts, supersedes, denied_by, asserted_by, confidence, weight
  from claim;
`
