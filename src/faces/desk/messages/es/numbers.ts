export const numbers = {
  title: (unit: string): string => `Cuántos y quién lo dice: ${unit}`,
  caption: 'Una línea por cada quien lo dijo, con su nombre al final; la banda gris va de la cifra menor a la mayor.',
  once: (count: number): string =>
    count === 1 ? 'Otra se dijo una sola vez; está en la tabla.' : `Otras ${count} se dijeron una sola vez; están en la tabla.`,
  claim: (text: string): string => `Qué se cuenta: ${text}`,
  step: (when: string, who: string, value: string, state: string): string => `${when}, ${who}: ${value}, ${state}`,
  states: { current: 'sigue en pie', superseded: 'hay una cifra más nueva', disputed: 'otros dicen otra cosa', retracted: 'retirada' },
  columns: ['Qué se cuenta', 'Cuándo', 'Quién lo dice', 'Cifra', 'Cómo está'],
  atLeast: (value: string): string => `al menos ${value}`,
  atMost: (value: string): string => `como máximo ${value}`,
  pressed: 'la escala se comprime hacia arriba',
  kind: 'Qué se cuenta',
  anyKind: 'Todo',
  all: 'Todas las cifras, primero las últimas',
  none: 'Ningún informe da cifras aquí. Aquí estarían las de muertos, heridos, detenidos, desaparecidos, desplazados, participantes y dinero.',
}
