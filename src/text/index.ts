export * from './characters.ts'
export * from './offsets.ts'
export * from './paragraphs.ts'
export * from './tokens.ts'
