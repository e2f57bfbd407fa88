const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

let chosen = $state<Theme>(themeOf(localStorage.getItem('theme')))

/** Light, dark, or as the system has it. */
export const theme = {
  get chosen(): Theme {
    return chosen
  },
  /** Takes a theme by its name, for later visits, too. */
  choose(name: string): void {
    chosen = themeOf(name)
    localStorage.setItem('theme', chosen)
    show()
  },
}

/** Puts the theme on the page. */
export function show(): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = chosen
}

function themeOf(name: string | null): Theme {
  return themes.find((it) => it === name) ?? 'system'
}
