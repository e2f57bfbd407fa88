export { session, type Role } from './session.svelte.ts'
export { default as SignIn } from './SignIn.svelte'
