import { cue } from '../cue.ts'

/** Prepositions and fixed phrases that name a source, hearsay without a source, and refusals to speak. */
export const phrases = [
  cue('according to', 'ADP', 'claims', ['according-to'], ['[Twelve soldiers were killed](content), [according to](cue) [two hospital officials](speaker).', '[According to](cue) [the ministry](speaker), [the border is open](content).', '[The bridge](content), [according to](cue) [witnesses](speaker), [fell at noon](content).'], 'The stones were sorted according to size.'),
  cue('in the eyes of', 'ADP', 'claims', ['according-to'], '[In the eyes of](cue) [the villagers](speaker), [the dam is a curse](content).'),
  cue('in the opinion of', 'ADP', 'claims', ['according-to'], '[In the opinion of](cue) [the coroner](speaker), [the man was dead before the fire](content).'),
  cue('in the view of', 'ADP', 'claims', ['according-to'], '[In the view of](cue) [the admiral](speaker), [the blockade has failed](content).'),
  cue('in the words of', 'ADP', 'says', ['according-to'], '[It was](content), [in the words of](cue) [one nurse](speaker), [“a slaughterhouse”](content).'),
  cue('per', 'ADP', 'claims', ['according-to'], '[Nine bodies were found](content), [per](cue) [the coast guard](speaker).', 'The lift carries nine people per trip.'),
  cue('allegedly', 'ADV', 'claims', ['reportive'], '[The driver allegedly fled across the fields](content).'),
  cue('apparently', 'ADV', 'claims', ['reportive'], '[The guards apparently opened the gate themselves](content).'),
  cue('purportedly', 'ADV', 'claims', ['reportive'], '[The letter was purportedly written in prison](content).'),
  cue('reportedly', 'ADV', 'claims', ['reportive'], ['[The king has reportedly left the country](content).', '[Three ministers were reportedly arrested at the airport](content).']),
  cue('supposedly', 'ADV', 'claims', ['reportive'], '[The gold was supposedly moved by night](content).'),
  cue('decline to comment', 'VERB', 'says', ['refusal'], ['[The shipyard](speaker) [declined to comment on](cue) [the accident](content).']),
  cue('refuse to comment', 'VERB', 'says', ['refusal'], '[The general](speaker) [refused to comment on](cue) [the arrests](content).'),
  cue('could not be reached', 'VERB', 'says', ['refusal'], '[The owner](speaker) [could not be reached for](cue) [comment](content).', 'The peak could not be reached in winter.'),
  cue('decline', 'VERB', 'denies', ['infinitive'], '[The embassy](speaker) [declined](cue) [to name the victim](content).', 'Sales declined in the autumn.'),
  cue('respond', 'VERB', 'says', ['refusal'], '[The company](speaker) [did not respond to](cue) [a request for comment](content).', 'The patient did not respond to the drug.'),
]
