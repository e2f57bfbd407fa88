export { findBody, type Body, type BodyEntry } from './find-body.ts'
