export const session = {
  title: 'Sign in',
  name: 'Name',
  password: 'Password',
  enter: 'Sign in',
  waiting: 'Signing in …',
  refused: 'Name and password do not fit.',
  tooMany: 'Too many tries. Wait a while, then try again.',
  unreachable: 'The server does not answer. Try again in a moment.',
  hint: 'An owner of this desk gives accounts and new passwords.',
}
