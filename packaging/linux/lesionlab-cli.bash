# bash completion for lesionlab-cli                                     -*- shell-script -*-
# Commands, options, settings and presets come from the program's own --help, asked once in a session for each command.

_lesionlab_cli_help() { # COMMAND…: that command's help, into the variable "help"
  local key="${words[0]} $*"
  declare -gA _lesionlab_cli_seen
  if [[ -z ${_lesionlab_cli_seen[$key]-} ]]; then
    _lesionlab_cli_seen[$key]=$("${words[0]}" "$@" --help 2>/dev/null)
  fi
  help=${_lesionlab_cli_seen[$key]}
}

_lesionlab_cli_section() { # TITLE: the first words of the lines below it
  awk -v title="$1:" '$0 == title {on = 1; next} /^[^ ]/ {on = 0} on && /^  [^ ]/ {print $1}' <<<"$help"
}

_lesionlab_cli_words() { # WORD…: those that begin as what is being typed
  mapfile -t COMPREPLY < <(compgen -W "$*" -- "$cur")
}

_lesionlab_cli_values() { # what stands after --set KEY= or an option that lists its values; false: a file
  local key values
  case $1 in
    --set)
      if [[ $cur == *=* ]]; then
        key=${cur%%=*}
        values=$(awk -v key="$key" '/^Settings:/ {on = 1} on && $1 == key {$1 = ""; print}' <<<"$help" | tr -d ' ')
        [[ $values == *,* && $values != *NAME=* ]] || return 1
        cur=${cur#*=}
        _lesionlab_cli_words "${values//,/ }"
        # Where "=" parts words, only what follows it is put in.
        [[ $COMP_WORDBREAKS == *=* ]] || COMPREPLY=("${COMPREPLY[@]/#/$key=}")
      else
        _lesionlab_cli_words "$(_lesionlab_cli_section Settings)"
        COMPREPLY=("${COMPREPLY[@]/%/=}")
        compopt -o nospace
      fi
      ;;
    *)
      values=$(awk -v option="$1" '$1 == option {on = 1; line = $0; next} on && /^      / {line = line $0; next}
        on {exit} END {print line}' <<<"$help")
      if [[ $values =~ :\{([^}]*)\} ]]; then
        values=${BASH_REMATCH[1]}
      elif [[ $1 == --preset && $values =~ ([a-z0-9-]+(, [a-z0-9-]+)+) ]]; then
        values=${BASH_REMATCH[1]}
      else
        return 1
      fi
      _lesionlab_cli_words "${values//,/ }"
      ;;
  esac
}

_lesionlab_cli() {
  local cur prev words cword help commands word command=()
  COMPREPLY=()
  # "=" parts words in bash: put "--set KEY=VALUE" together again.
  words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
  cur=${words[cword]} prev=${words[cword - 1]-}
  if [[ $cur == = ]]; then
    cur=$prev= prev=${words[cword - 2]-}
  elif [[ $prev == = ]]; then
    cur=${words[cword - 2]}=$cur prev=${words[cword - 3]-}
  fi

  _lesionlab_cli_help
  for word in "${words[@]:1:cword-1}"; do
    [[ $word == [a-z]* ]] || continue
    commands=$(_lesionlab_cli_section Subcommands)
    grep -qxF -- "$word" <<<"$commands" || continue
    command+=("$word")
    _lesionlab_cli_help "${command[@]}"
  done

  if [[ $prev == --* && -n $prev ]]; then
    _lesionlab_cli_values "$prev" && return
  fi
  if [[ $cur == -* ]]; then
    _lesionlab_cli_words "$(grep -oE '^  (-[a-z],)?--[a-z-]+' <<<"$help" | sed 's/.*--/--/')"
    return
  fi
  commands=$(_lesionlab_cli_section Subcommands)
  if [[ -n $commands ]]; then
    _lesionlab_cli_words "$commands"
  else
    compopt -o default -o filenames 2>/dev/null
  fi
}

complete -F _lesionlab_cli lesionlab-cli
