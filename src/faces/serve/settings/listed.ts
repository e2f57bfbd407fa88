import { z } from 'zod'
import { settingsSchema } from './schema.ts'

/** One setting as people read of it. */
export interface ListedSetting {
  /** Where it stands: `['watch', 'on']`. */
  readonly path: readonly string[]
  readonly kind: 'text' | 'number' | 'yes-no' | 'list'
  readonly takes: string
  readonly description: string
  /** What it is unless told; absent where it is nothing. */
  readonly usual?: unknown
  /** The environment variable that goes over it. */
  readonly variable: string
}

/** Every setting, in the order of the schema. */
export function listedSettings(): readonly ListedSetting[] {
  return listed(settingsSchema, [])
}

/** The sections there are. */
export function sections(): readonly string[] {
  return Object.entries(settingsSchema.shape).flatMap(([name, type]) => (bare(type) instanceof z.ZodObject ? [name] : []))
}

function listed(object: z.ZodObject, above: readonly string[]): readonly ListedSetting[] {
  return Object.entries(object.shape).flatMap(([name, it]) => {
    const type = it as z.ZodType // shapes hold types
    const path = [...above, name]
    const inner = bare(type)
    if (inner instanceof z.ZodObject) return listed(inner, path)
    const { takes, description } = z.globalRegistry.get(type) as { takes: string; description: string } // `setting` gave both
    const usual = type.safeParse(undefined)
    return [
      {
        path,
        kind: kindOf(inner),
        takes,
        description,
        ...(usual.success && usual.data !== undefined && { usual: usual.data }),
        variable: `HEARSAY_${path.join('_').toUpperCase()}`,
      },
    ]
  })
}

/** A type without what says that it may be left out. */
function bare(type: z.ZodType): z.ZodType {
  if (type instanceof z.ZodDefault || type instanceof z.ZodPrefault || type instanceof z.ZodOptional) return bare(type.unwrap() as z.ZodType)
  return type
}

function kindOf(type: z.ZodType): ListedSetting['kind'] {
  if (type instanceof z.ZodNumber) return 'number'
  if (type instanceof z.ZodBoolean) return 'yes-no'
  return type instanceof z.ZodArray ? 'list' : 'text'
}
