import { place, type Dialect } from '../words.ts'

/** The RDF around RSS 0.90 and 1.0 (https://web.resource.org/rss/1.0/spec): items stand beside the channel, their ids are `rdf:about`. */
export const rdf: Dialect = {
  feed: { rdf: place('feed') },
}
