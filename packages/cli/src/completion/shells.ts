/** What can be typed: options by command, with their dashes. */
export type CommandTree = ReadonlyMap<string, readonly string[]>

const bash = (tree: CommandTree): string => `_jangteo() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...tree.keys()].join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${[...tree].map(([name, options]) => `    ${name}) COMPREPLY=($(compgen -W "${options.join(' ')}" -- "$word")) ;;`).join('\n')}
  esac
  case "$word" in -*) ;; *) COMPREPLY+=($(compgen -d -- "$word")) ;; esac
}
complete -F _jangteo jangteo`

const zsh = (tree: CommandTree): string => `#compdef jangteo
_jangteo() {
  if (( CURRENT == 2 )); then
    compadd ${[...tree.keys()].join(' ')}
    return
  fi
  case "$words[2]" in
${[...tree].map(([name, options]) => `    ${name}) compadd -- ${options.join(' ')} ;;`).join('\n')}
  esac
  _files -/
}
compdef _jangteo jangteo`

const fish = (tree: CommandTree): string =>
  [
    'complete -c jangteo -f',
    ...[...tree].flatMap(([name, options]) => [
      `complete -c jangteo -n __fish_use_subcommand -a ${name}`,
      ...options.map(
        (option) =>
          `complete -c jangteo -n '__fish_seen_subcommand_from ${name}' -l ${option.replace(/^--/, '')}`,
      ),
    ]),
  ].join('\n')

/** A script of each shell that completes commands and options. */
export const SHELLS: Readonly<Record<string, (tree: CommandTree) => string>> = { bash, zsh, fish }
