export { findBody, type Body } from './find-body.ts'
