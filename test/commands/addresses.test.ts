import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

const KEY = 'scp ~/.ssh/id_rsa "root@$HOST:/root/"'
const SENT = { does: 'scp', uploads: ['~/.ssh/id_rsa'] }

test.each([
  ['HOST=$(vastai ssh-url 1)', 'Vast.ai'],
  ['HOST=`vastai ssh-url 1`', 'Vast.ai'],
  ['url=$(vastai ssh-url 1)\nrest=${url#ssh://}\nexport HOST=${rest%%:*}', 'Vast.ai'],
  ["HOST=$(runpodctl get pod 1 | awk '{print $3}')", 'RunPod'],
  ['HOST="$(lium ps --json | jq -r ".[0].host")"', 'Lium'],
  ['HOST=$(prime pods status 1 --output json | jq -r .ip)', 'Prime Intellect'],
  ['info=$(vastai show instance 1 --raw)\nHOST=$(jq -r .ssh_host <<<"$info")', 'Vast.ai'],
  ['info=$(vastai show instance 1 --raw)\nHOST=$(echo "$info" | jq -r .ssh_host)', 'Vast.ai'],
  ['vastai show instance 1 --raw > pod.json\nHOST=$(jq -r .ssh_host pod.json)', 'Vast.ai'],
  ['vastai show instance 1 --raw | tee pod.json\nHOST=$(jq -r .ssh_host < pod.json)', 'Vast.ai'],
  ['read -r HOST PORT < <(vastai show instance 1 | tail -1)', 'Vast.ai'],
  ['IFS=: read -r HOST PORT <<< "$(vastai ssh-url 1)"', 'Vast.ai'],
  ['address() { vastai ssh-url "$1" | cut -d/ -f3; }\nHOST=$(address 1)', 'Vast.ai'],
  ['find_host() { HOST=$(vastai ssh-url "$1"); }\nfind_host 1', 'Vast.ai'],
  ['HOST=$(vastai ssh-url 1) || exit 1', 'Vast.ai'],
  ['HOST=own.acme.dev\nif [ -n "$RENTED" ]; then HOST=$(vastai ssh-url 1); fi', 'Vast.ai'],
  ['HOST=$(curl -s https://rest.runpod.io/v1/pods/1 | jq -r .publicIp)', 'RunPod'],
  ['HOST=ssh4.vast.ai', 'Vast.ai'],
  ['HOST=$(vastai ssh-url 1)\ncase $X in a) other=$HOST ;; esac', 'Vast.ai'],
])('%s: the host is rented', (script, provider) => {
  expect(commandsIn(`${script}\n${KEY}`)).toContainEqual({ ...SENT, on: provider })
})

test.each([
  'HOST=own.acme.dev',
  'HOST=$1',
  'HOST=$(vastai ssh-url 1)\nHOST=own.acme.dev',
  'HOST=$(terraform output -raw host)',
  'HOST=$(sky status --ip train)',
  'HOST=$(./pick.sh "$(vastai ssh-url 1)")',
  'HOST=own.$(vastai ssh-url 1)\nHOST=own.acme.dev',
  'OTHER=$(vastai ssh-url 1)',
  'f() { local OTHER=$(vastai ssh-url 1); ssh "$OTHER" ls; }\nf',
  'case $X in a) HOST=$(vastai ssh-url 1); exit ;; esac\nHOST=own.acme.dev',
  'HOST=$(curl -s https://api.acme.dev/hosts)',
  'HOST=own.acme.dev\n( HOST=$(vastai ssh-url 1); echo "$HOST" )',
])('%s: nothing says that the host is rented', script => {
  expect(commandsIn(`${script}\n${KEY}`)).toContainEqual(SENT)
})

test('each branch knows its own host', () => {
  const sends = (file: string) => `scp ${file} "$HOST:/x"`
  const script = `if a; then HOST=$(vastai ssh-url 1); ${sends('one')}; else HOST=own; ${sends('two')}; fi; ${sends('three')}`
  expect(commandsIn(script).filter(command => 'uploads' in command)).toEqual([
    { does: 'scp', on: 'Vast.ai', uploads: ['one'] },
    { does: 'scp', uploads: ['two'] },
    { does: 'scp', on: 'Vast.ai', uploads: ['three'] },
  ])
})

test.each([
  ['for h in $(vastai show instances | cut -f2); do scp .env "root@$h:"; done', 'scp'],
  ['vastai show instances | while read -r h p; do scp -P "$p" .env "root@$h:"; done', 'scp'],
  ['while read -r h; do scp .env "root@$h:"; done < <(vastai show instances)', 'scp'],
  ['for id in 1 2; do h=$(vastai ssh-url "$id"); rsync -a .env "$h:/x"; done', 'rsync'],
  ['while read -r h; do scp .env "root@$h:"; done < <(vastai show instances --raw | jq -r \'.[].ssh_host\')', 'scp'],
  ['d="root@$(vastai ssh-url 1):/x"\nscp .env "$d"', 'scp'],
  ['send() { scp "$2" "$1:/x"; }\nsend "$(vastai ssh-url 1)" .env', 'scp'],
  ['send() { local h=$1; shift; scp "$@" "$h:/x"; }\nsend "$(vastai ssh-url 1)" .env', 'scp'],
  ['h=$(vastai ssh-url 1)\ncat .env | ssh "$h" "cat > x"', 'ssh'],
  ['h=$(vastai ssh-url 1)\nssh "$h" "cat > x" < .env', 'ssh'],
  ['h=$(vastai ssh-url 1)\nsftp -P 2 "$h" <<E\ncd /x\nput .env\nget out\nE', 'sftp'],
  ['h=$(vastai ssh-url 1)\nbash -c "scp .env $h:/x"', 'scp'],
])('%s', (script, does) => {
  expect(commandsIn(script)).toContainEqual({ does, on: 'Vast.ai', uploads: ['.env'] })
})

test.each([
  ['ssh "$HOST" "A=$A run"', 'run', ['A=$A']],
  ['ssh "$HOST" "export A=\'$A\'"', 'a shell', ['A=$A']],
  ['ssh -p 2 "root@$HOST" env A="$A" run', 'run', ['A=$A']],
  ['ssh "$HOST" bash -s <<E\nexport A=$A\nE', 'a shell', ['A=$A']],
  ['cat <<E | ssh "$HOST" bash\nexport A=$A\nE', 'a shell', ['A=$A']],
  ['S="ssh -p 2 root@$HOST"\n$S "export A=$A"', 'a shell', ['A=$A']],
  ['S=(ssh -p 2 "root@$HOST")\n"${S[@]}" "export A=$A"', 'a shell', ['A=$A']],
  ['on() { ssh "$HOST" "$@"; }\non "export A=$A"', 'a shell', ['A=$A']],
])('%s hands it over', (script, does, env) => {
  expect(commandsIn(`HOST=$(vastai ssh-url 1)\n${script}`)).toContainEqual({ does, on: 'Vast.ai', env })
})

test.each([
  'ssh "$HOST" \'export A=$A\'',
  'ssh "$HOST" "export A=\\$A"',
  'ssh "$HOST" bash -s <<\'E\'\nexport A=$A\nE',
  'ssh "$HOST" bash -s <<E\nexport A=\\$A\nE',
  "lium exec 1 'export A=$A'",
])('%s is filled in there', script => {
  const commands = commandsIn(`HOST=$(vastai ssh-url 1)\n${script}`)
  expect(commands.filter(command => 'env' in command)).toEqual([])
})

test('what ssh itself is given stays here', () => {
  const commands = commandsIn('HOST=$(vastai ssh-url 1)\nSSHPASS=$PW sshpass -e ssh "$HOST" ls')
  expect(commands.filter(command => 'env' in command)).toEqual([])
})

test('functions that call each other again and again end', () => {
  const functions = Array.from({ length: 40 }, (_, at) => `f${at}() { f${at + 1} "$@" "$@"; f${at + 1} "$1$1"; ssh "$1" "$@"; }`)
  const script = `${functions.join('\n')}\nf0 "$(vastai ssh-url 1)" a b\nscp .env own.acme.dev:`
  expect(commandsIn(script).filter(command => 'uploads' in command)).toEqual([{ does: 'scp', uploads: ['.env'] }])
})

test('a command in backticks, which stands where the whole stands, is not in itself', () => {
  const script = `${'true\n'.repeat(2000)}f() { echo "\`tr '\\r\\n' x < "$1"\`"; }\nx="\`f "$y"\`"\nf "$x"\nscp .env own.acme.dev:`
  expect(commandsIn(script).at(-1)).toEqual({ does: 'scp', uploads: ['.env'] })
})
