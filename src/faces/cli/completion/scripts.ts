import { commonOptions, type Command, type Option } from '../command.ts'

/** A completion script for each shell, printed from the commands. Files complete where no option is being typed. */
export const completions = { bash, zsh, fish } as const

function bash(commands: readonly Command[]): string {
  return `# hearsay completion for bash
_hearsay() {
  local word="\${COMP_WORDS[COMP_CWORD]}" last="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${names(commands)} --help --version" -- "$word")); return; fi
  case "$command $last" in
${commands.flatMap((command) => valueLines(command)).join('\n')}
  esac
  case "$word" in
    -*) case "$command" in
${commands.map((command) => `      ${command.name}) COMPREPLY=($(compgen -W "${optionNames(command)}" -- "$word")) ;;`).join('\n')}
    esac ;;
    *) case "$command" in
      help) COMPREPLY=($(compgen -W "${names(commands)}" -- "$word")) ;;
      completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$word")) ;;
      *) COMPREPLY=($(compgen -f -- "$word")) ;;
    esac ;;
  esac
}
complete -o filenames -F _hearsay hearsay
`
}

function valueLines(command: Command): string[] {
  return Object.entries(command.options).flatMap(([name, option]) => {
    const values = valuesOf(option)
    return values.length > 0 ? [`    "${command.name} --${name}") COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`] : []
  })
}

function zsh(commands: readonly Command[]): string {
  return `#compdef hearsay
# hearsay completion for zsh
_hearsay() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map((command) => quoted(`${command.name}:${command.summary}`)).join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map((command) => `    ${command.name}) _arguments ${zshArguments(command, commands)} ;;`).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_hearsay" ]; then _hearsay "$@"; else compdef _hearsay hearsay; fi
`
}

function zshArguments(command: Command, commands: readonly Command[]): string {
  const options = Object.entries({ ...command.options, ...commonOptions }).map(([name, option]) => {
    const summary = option.summary.replace(/[[\]:]/gu, ' ')
    if (option.kind === 'flag') return quoted(`--${name}[${summary}]`)
    return quoted(`--${name}=[${summary}]:value:(${valuesOf(option).join(' ')})`)
  })
  const inputs = command.name === 'help' ? `*:command:(${names(commands)})` : command.name === 'completion' ? '1:shell:(bash zsh fish)' : '*:file:_files'
  return [...options, quoted(inputs)].join(' ')
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c hearsay -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
    ...Object.entries({ ...command.options, ...commonOptions }).map(([name, option]) => {
      const values = valuesOf(option)
      const value = option.kind === 'flag' ? '' : values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -r'
      return `complete -c hearsay -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${value} -d ${quoted(option.summary)}`
    }),
  ])
  return `# hearsay completion for fish
${lines.join('\n')}
complete -c hearsay -n '__fish_seen_subcommand_from help' -f -a ${quoted(names(commands))}
complete -c hearsay -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
`
}

function names(commands: readonly Command[]): string {
  return commands.map((command) => command.name).join(' ')
}

function optionNames(command: Command): string {
  return Object.keys({ ...command.options, ...commonOptions })
    .map((name) => `--${name}`)
    .join(' ')
}

function valuesOf(option: Option): readonly string[] {
  return 'values' in option ? option.values : []
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
