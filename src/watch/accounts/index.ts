export { hashOfKey, looksLikeSessionKey, looksLikeToken, newSessionKey, type Random } from './keys.ts'
export { openPasswords, type Passwords } from './passwords.ts'
export {
  accountNamed,
  accountWithId,
  addAccount,
  addToken,
  changePassword,
  changeRole,
  closeAccount,
  endToken,
  lesserRole,
  roles,
  type NewToken,
  type PeopleOptions,
} from './people.ts'
