import { z } from 'zod'
import { graphEdges, graphLayers } from '../../../watch/index.ts'
import { quantityKinds, stances } from '../../../words/index.ts'
import { claimTold, originKind, proofs } from './items.ts'
import { evidence, time } from './words.ts'

const text = z.string()
const count = z.int().min(0)
const covered = { reports: count, firstAt: time, lastAt: time }

/** How a story was covered over time. */
export const coverage = z
  .object({
    story: text,
    from: time.exactOptional(),
    to: time.exactOptional(),
    step: z
      .int()
      .min(1)
      .meta({ description: 'Length of a stretch in seconds: a quarter of an hour, an hour, six, a day, a week, four or 52 weeks; at most 200 of them.' }),
    reports: count,
    bins: z.array(z.object({ at: time, reports: count, languages: z.record(z.string(), count) })).meta({
      description: 'Stretches in which reports came, from `at`; those in which none came are left out. `languages` is BCP 47, `und` where it is not known.',
    }),
    languages: z.array(z.object({ language: text, ...covered })).meta({ description: 'Those with most reports first.' }),
    outlets: z.array(z.object({ outlet: text, ...covered })).meta({ description: 'The 50 with most reports.' }),
    gaps: z.array(z.object({ from: time, to: time })).meta({ description: 'The reports between which nothing came for four stretches or longer.' }),
    more: z.object({ outlets: count }).meta({ description: 'How many outlets are not named.' }),
  })
  .meta({ id: 'Coverage', description: 'When the reports of a story came: published, else changed, else taken in.' })

const origin = z.object({ kind: originKind, name: text }).meta({ id: 'OriginName' })

const mark = z
  .object({
    report: text,
    outlet: text.exactOptional(),
    at: time.meta({ description: 'When the report was published, else changed, else taken in.' }),
    origin,
    new: z.boolean().meta({ description: 'The first report that has the claim from this origin.' }),
    from: text.exactOptional().meta({ description: 'Where it is not the first: the report it took the words from, else the first that has it from there.' }),
    how: z
      .enum(['copy', 'retelling'])
      .exactOptional()
      .meta({ description: 'Whether the words are taken from that report, or only the same is told from the same origin.' }),
    via: z.array(text).meta({ description: 'By whom it came, nearest to the speaker first.' }),
    own: z.boolean().meta({ description: "The outlet's own observation, nobody else credited." }),
    denies: text.exactOptional().meta({ description: 'Of a denial: id of the claim that denies.' }),
    evidence: proofs,
  })
  .meta({ id: 'Mark', description: 'A report that tells a claim, from one of its origins.' })

/** A claim with who told it when. */
export const toldTimes = z
  .object({
    ...z.object(claimTold).pick({ id: true, kind: true, type: true, text: true, status: true, time: true, place: true, firstAt: true, lastAt: true }).shape,
    reports: count,
    origins: count,
    marks: z.array(mark).meta({ description: 'In the order of time, 40 at most: where there are more, the first of each origin before those that follow it.' }),
    denials: z.array(mark).meta({ description: 'Those who deny it, 20 at most.' }),
    more: z.object({ marks: count, denials: count }).meta({ description: 'How many are left out.' }),
  })
  .meta({ id: 'ToldTimes', description: 'A claim with who told it when: which tellings are a new origin, and which follow another.' })

const telling = z
  .object({
    ...mark.shape,
    stance: z.enum(stances).exactOptional().meta({ description: 'What who says it does with it, as the report tells.' }),
    speaker: text.exactOptional().meta({ description: 'Who the report says it of.' }),
    clause: evidence.exactOptional().meta({ description: 'The clause or sentence its words stand in.' }),
    time: z
      .object({ from: time, to: time, grain: text.exactOptional() })
      .exactOptional()
      .meta({ description: 'When it is said to have happened, or to have been said.' }),
  })
  .meta({ id: 'ClaimTelling', description: 'A report that tells a claim, from one of its origins, with who says it how.' })

/** One claim with every telling. */
export const claimTellings = z
  .object({
    ...toldTimes.shape,
    marks: z
      .array(telling)
      .meta({ description: 'In the order of time, 200 at most: where there are more, the first of each origin before those that follow it.' }),
    denials: z.array(telling).meta({ description: 'Those who deny it, 50 at most.' }),
  })
  .meta({ id: 'ClaimTellings', description: 'A claim with who told it when and how: which tellings are a new origin, and which follow another.' })

const counts = z.partialRecord(z.enum(stances), count).meta({ description: 'Statements, by stance.' })
const who = { speaker: text, role: text.exactOptional().meta({ description: 'What a report calls them.' }) }

/** Who said what. */
export const matrix = z
  .object({
    story: text,
    claims: z
      .array(z.object({ ...z.object(claimTold).pick({ id: true, kind: true, type: true, text: true, status: true }).shape, origins: count }))
      .meta({ description: 'Columns: the foremost claims that somebody made, among the 200 foremost of the story.' }),
    speakers: z
      .array(
        z.object({
          ...who,
          country: text.exactOptional().meta({ description: 'ISO 3166-1 alpha-3.' }),
          cells: z.array(z.object({ claim: text, stance: z.enum(stances), reports: count, newsrooms: count, evidence: proofs })),
        }),
      )
      .meta({
        description: 'Rows: those with most cells first. A cell has the stance and the first words; whoever denies a claim denies it, whatever else they said.',
      }),
    more: z.object({ claims: count, speakers: count }).meta({ description: 'Claims of the story, and speakers of these claims, that are left out.' }),
  })
  .meta({ id: 'Matrix', description: 'Who said what: speakers, claims, and how each stands to each.' })

/** What those of each country said. */
export const reactions = z
  .object({
    story: text,
    countries: z
      .array(
        z.object({
          country: text.meta({ description: 'ISO 3166-1 alpha-3.' }),
          statements: count,
          stances: counts,
          speakers: z
            .array(z.object({ ...who, stances: counts, stance: z.enum(stances).meta({ description: 'Of the first words.' }), evidence: proofs }))
            .meta({ description: 'Those with most statements first, 8 at most, each with their first words.' }),
          more: z.object({ speakers: count }),
        }),
      )
      .meta({ description: 'Those with most statements first, 60 at most.' }),
    more: z
      .object({ countries: count, reports: count })
      .meta({ description: 'Countries that are left out, and reports that are not counted: the newest 2,000 are.' }),
  })
  .meta({ id: 'Reactions', description: 'What was said by those of each country.' })

/** Through whom claims came. */
export const sourceGraph = z
  .object({
    nodes: z
      .array(
        z.object({
          id: text,
          layer: z.enum(graphLayers),
          name: z.string().meta({ description: 'Of a report its headline, else its outlet; empty where several are folded.' }),
          kind: originKind.exactOptional().meta({ description: 'What an origin is.' }),
          reports: count,
          claims: count,
          folded: count.exactOptional().meta({ description: 'How many it stands for: those through which fewer reports came.' }),
          report: text.exactOptional(),
          outlet: text.exactOptional(),
          at: time.exactOptional(),
        }),
      )
      .meta({
        description: 'By layer, those through which most reports came first: 20 origins, 8 relays, 14 newsrooms, 14 reports, and one each for the rest.',
      }),
    edges: z.array(z.object({ from: text, to: text, kind: z.enum(graphEdges), count: count.meta({ description: 'Tellings.' }), evidence: proofs })).meta({
      description:
        'A source `says`, a relay `relays`, a newsroom `publishes`, another `copies` from the newsroom; each with the first words that went along it.',
    }),
    more: z.object({ claims: count }).meta({ description: 'Claims that are left out.' }),
  })
  .meta({ id: 'SourceGraph', description: 'Through whom claims came, from left to right: origins, relays, newsrooms, reports.' })

const limits = { min: z.number().exactOptional(), max: z.number().exactOptional() }

/** Figures of a story by source. */
export const figures = z
  .object({
    story: text,
    figures: z
      .array(
        z.object({
          kind: z.enum(quantityKinds),
          text: z.string().meta({ description: 'What the foremost of its claims says.' }),
          claims: z.array(text).meta({ description: 'Claims that count it, those that contradict or replace each other: 20 at most.' }),
          series: z
            .array(
              z.object({
                source: origin,
                points: z.array(
                  z.object({
                    ...limits,
                    at: time.exactOptional(),
                    state: z.enum(['current', 'superseded', 'disputed', 'retracted']),
                    claim: text,
                    told: count.meta({ description: 'How many times, before it changed.' }),
                    evidence: proofs,
                  }),
                ),
              }),
            )
            .meta({ description: 'A source each, those that told most first: 20 at most, of each the last 60 points.' }),
          band: z.array(z.object({ at: time, min: z.number(), max: z.number(), sources: count })).meta({
            description:
              'The least and the most that stood over all sources, whenever that changed: of each source its last value, unless that was taken back.',
          }),
          more: z.object({ series: count, points: count, claims: count }),
        }),
      )
      .meta({ description: 'One for each thing that is counted, those told most first: 30 at most.' }),
    more: z
      .object({ figures: count, values: count })
      .meta({ description: 'Figures that are left out, and values that are not looked at: the newest 500 of a kind are.' }),
  })
  .meta({ id: 'Figures', description: 'Numbers of a story over time, by who told them first and not by who published them.' })
