import { listed, type Column } from '../../export/index.ts'
import type { Context, Operation } from '../operations/index.ts'
import type { Format } from './formats.ts'

const look = { width: 200, color: false }

/** An answer in a format. */
export async function printed(
  operation: Operation,
  answer: unknown,
  format: Format,
  input: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<string> {
  if (format === 'json') return JSON.stringify(answer)
  if (format === 'md' && operation.markdown) return operation.markdown(input, context)
  if (format === 'jsonl' && !itemsOf(answer)) return `${JSON.stringify(answer)}\n`
  const { columns, rows } = operation.table ? { columns: operation.table.columns, rows: operation.table.rows(answer) } : fieldsOf(answer)
  return [...listed({ schema: operation.name, columns, rows: format === 'jsonl' ? (itemsOf(answer) ?? rows) : rows }, format, look)].join('')
}

/** Items of a list. */
export function itemsOf(answer: unknown): readonly unknown[] | undefined {
  const items = typeof answer === 'object' && answer !== null && 'items' in answer ? answer.items : undefined
  return Array.isArray(items) ? items : undefined
}

const fieldColumns: readonly Column<readonly [string, unknown]>[] = [
  { name: 'name', value: ([name]) => name },
  { name: 'value', value: ([, value]) => (typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)) },
]

/** What has no columns of its own: a line for each name and value. */
function fieldsOf(answer: unknown): { readonly columns: readonly Column<unknown>[]; readonly rows: readonly unknown[] } {
  const rows = Object.entries(typeof answer === 'object' && answer !== null ? answer : {})
  return { columns: fieldColumns, rows }
}
