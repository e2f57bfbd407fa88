export const session = {
  title: 'Entrar',
  name: 'Nombre',
  password: 'Contraseña',
  enter: 'Entrar',
  waiting: 'Entrando …',
  refused: 'El nombre y la contraseña no coinciden.',
  tooMany: 'Demasiados intentos. Espere un poco y vuelva a probar.',
  unreachable: 'El servidor no responde. Vuelva a probar en un momento.',
  hint: 'Un propietario de esta mesa da cuentas y contraseñas nuevas.',
}
