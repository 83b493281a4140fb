import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

/** The secrets of every command. */
function secretsIn(script: string): unknown[] {
  return commandsIn(script).flatMap(command => ('secrets' in command ? command.secrets : []))
}

test.each([
  ['mc alias set local http://minio:9000 app x1', ['! x1']],
  ['mc --config-dir /c config host add local http://minio:9000 app x1', ['! x1']],
  ['mc admin user add local app x1', ['! x1']],
  ['mc alias set local http://minio:9000', []],
  ['rclone obscure x1', ['! x1']],
  ['rclone obscure -', []],
  ['rclone config create dav webdav url https://x user app pass x1', ['url https://x', 'user app', 'pass x1']],
  ['rclone config create b s3 secret_access_key=x1', ['secret_access_key x1']],
  ["lftp -u 'app,x1:%2' sftp://h", ['-u ! x1:%2']],
  ['lftp -u app sftp://h', []],
  ['ncftpput -u app -p x1 h / f', ['-p ! x1']],
  ['plink.exe -ssh app@h -pw x1 -P 22', ['-pw ! x1']],
  ['sendemail -xu app -xp x1', ['-xp ! x1']],
  ['skopeo copy --src-creds app:x1 docker://a docker://b', ['--src-creds ! x1']],
  ['oras login -u app -p x1 r.io', ['-p ! x1']],
  ['oc login -u app -p x1 https://h', ['-p ! x1']],
  ['vault login -method=userpass username=u password=x1', ['username u', 'password x1']],
  ['vault operator unseal x1', ['! x1']],
  ['consul kv put app/password x1', ['app/password x1']],
  ['consul kv put app/password @file', []],
  ['etcdctl --user app:x1 put /db_password x2', ['--user ! x1', '/db_password x2']],
  ['nomad var put app password=x1', ['password x1']],
  ['bitcoin-cli -rpcwallet=hot walletpassphrase "a b c" 60', ['! a b c']],
  ['bitcoin-cli -stdinwalletpassphrase walletpassphrase 60', []],
  ['bitcoin-cli encryptwallet x1', ['! x1']],
  ['bitcoin-cli -rpcuser=app -rpcpassword=x1 getinfo', ['-rpcpassword ! x1']],
  ['isql dsn app x1', ['! x1']],
  ['sqlplus -s app/x1@//h:1521/db', ['! x1']],
  ['sqlplus / as sysdba', []],
  ['influx setup -f -u app -p x1 -o o -b b', ['-p ! x1']],
  ['neo4j-admin dbms set-initial-password x1', ['! x1']],
  ['cypher-shell -u neo4j -p x1', ['-p ! x1']],
  ['beeline -u jdbc:hive2://h -n app -p x1', ['-p ! x1']],
  ['grafana cli admin reset-admin-password x1', ['! x1']],
  ['airflow users create -u app -p x1 -r Admin', ['-p ! x1']],
  ['doctl auth init -t x1', ['-t ! x1']],
  ['redis-cli -h h -a x1 CONFIG SET requirepass x2', ['-a ! x1', 'requirepass x2']],
  ['redis-cli AUTH x1', ['! x1']],
  [`mongosh --eval 'db.createUser({user: "app", pwd: "x1"})'`, ['--eval user app', '--eval pwd x1']],
  ['ipmitool -I lanplus -H h -U app -P x1 power on', ['-P ! x1']],
  ['ipmitool user set password 2 x1', ['! x1']],
  ['racadm -r h -u root -p x1 getsysinfo', ['-p ! x1']],
  ['snmpwalk -v3 -u app -l authPriv -A x1 -X x2 h', ['-A ! x1', '-X ! x2']],
  ['nmcli dev wifi connect Home password x1', ['password x1']],
  ['nmcli con modify Home wifi-sec.psk x1', ['wifi-sec.psk ! x1']],
  ['nmcli con add type ethernet con-name x', ['type ethernet', 'con-name x']],
  ['wpa_passphrase Home x1', ['! x1']],
  ['xfreerdp /u:app /p:x1 /v:h', ['/p ! x1']],
  ['rdesktop -u app -p x1 h', ['-p ! x1']],
  ['rdesktop -u app -p - h', []],
  ['x11vnc -passwd x1 -display :0', ['-passwd ! x1']],
  ['net ads join -U app%x1', ['-U ! x1']],
  ['mosquitto_passwd -b f app x1', ['! x1']],
  ['rar a -hpx1 a.rar b', ['-p ! x1']],
  ['ssh-keygen -t ed25519 -N x1 -f f', ['-N ! x1']],
  ["ssh-keygen -t ed25519 -N '' -f f", []],
  ['virsh secret-set-value 1 x1', ['! x1']],
  ['gradle publish -PmavenPassword=x1 -Pprod', ['-P mavenPassword x1']],
  ['crudini --set f database password x1', ['password x1']],
  ['crudini --get f database password', []],
])('%s', (script, secrets) => {
  expect(secretsIn(script)).toEqual(secrets)
})

test.each([
  ['curl -d "token=x1&user=app" https://h', ['-d token x1', '-d user app']],
  ['curl --data-urlencode "password=x1" https://h', ['--data-urlencode password x1']],
  [`curl --json '{"email":"a@b.io","password":"x1"}' https://h`, ['--json email a@b.io', '--json password x1']],
  ['curl -d "{\\"password\\": \\"x1\\"}" https://h', ['-d password x1']],
  ['curl -E cert.p12:x1 https://h', ['-E ! x1']],
  ['wget --post-data "user=app&password=x1" https://h', ['--post-data user app', '--post-data password x1']],
  ['curl -d @body.json https://h', []],
  ['curl -F token=@file https://h', []],
  ['curl --data-urlencode password@file https://h', []],
  ['curl -d "token=$TOKEN" https://h', []],
  ['curl -d \'{"token": "\'$TOKEN\'"}\' https://h', []],
])('the body of a request: %s', (script, secrets) => {
  expect(secretsIn(script)).toEqual(secrets)
})

test.each([
  ["sed -i 's/__DB_PASS__/x1/' f", ['DB_PASS x1']],
  ["sed -i 's/{{ DB_PASSWORD }}/x1/g' f", ['DB_PASSWORD x1']],
  ["sed -i 's|^PASSWORD=.*|PASSWORD=x1|' f", ['PASSWORD x1']],
  ["sed -i.bak -e 's/a/b/' -e 's/^# *requirepass .*/requirepass x1/' f", ['-e requirepass x1']],
  ['sed -i \'s/ *db_password: .*/  db_password: "x1"/; s/a/b/\' f', ['db_password x1']],
  ["sed -i 's#<password>.*</password>#<password>x1</password>#' f", ['password x1']],
  ["sed -i 's/\\(password=\\).*/\\1x1/' f", ['password x1']],
  ["sed -i 's/password/passphrase/' f", []],
  ['sed -i "s/__DB_PASS__/$DB_PASS/" f', []],
  ["sed -n 's/.*token: \\(.*\\)/\\1/p' f", []],
  [`jq '.auth.token = "x1"' f`, ['token x1']],
  [`jq --arg token x1 '.token = $token' f`, ['--arg token x1']],
  [`jq 'select(.token == "x1")' f`, []],
  ['jq -r .data.access_token f', []],
  [`yq -i '.smtp["password"] = "x1"' f`, ['password x1']],
  ['yq w -i f smtp.password x1', ['smtp.password x1']],
  [`yq -i '.smtp.password = strenv(PW)' f`, []],
])('what an editor writes: %s', (script, secrets) => {
  expect(secretsIn(script)).toEqual(secrets)
})

test.each([
  ['redis_exporter -redis.addr=redis://h -redis.password=x1', ['-redis.password x1']],
  ['tool -db-password x1', ['-db-password x1']],
  ['tool -password-file f -pass x -tokens 3', []],
])('long options with one dash: %s', (script, secrets) => {
  expect(secretsIn(script)).toEqual(secrets)
})
