import type { Sample } from './sample.ts'
import { named, weak } from './sample.ts'

/** Secrets under telling names in compose files. */
export const namedInCompose: readonly Sample[] = [
  named(
    'compose-mapping',
    'compose.yaml',
    'a password in a mapping',
    'services:\n  db:\n    image: postgres:16.4\n    environment:\n      POSTGRES_USER: billing\n      POSTGRES_PASSWORD: «pwd»\n',
  ),
  named(
    'compose-list',
    'docker-compose.yml',
    'a word in an env list',
    'services:\n  db:\n    image: mysql:8.4\n    environment:\n      - MYSQL_DATABASE=shop\n      - MYSQL_ROOT_PASSWORD=«low»\n',
  ),
  named(
    'compose-list-quoted',
    'docker-compose.prod.yml',
    'quotes around the entry',
    'services:\n  api:\n    image: acme/api:4.2\n    environment:\n      - "SESSION_SECRET=«[x32]»"\n      - \'ADMIN_PASSWORD=«symbols»\'\n',
  ),
  named(
    'compose-default',
    'compose.yaml',
    'the default of a reference is written out',
    'services:\n  grafana:\n    image: grafana/grafana:11.2.0\n    environment:\n      GF_SECURITY_ADMIN_PASSWORD: ${GRAFANA_PASSWORD:-«plain»}\n',
  ),
  named(
    'compose-default-dash',
    'compose.yaml',
    'the short form of a default',
    'services:\n  api:\n    image: acme/api:4.2\n    environment:\n      - JWT_SECRET=${JWT_SECRET-«[w40]»}\n',
  ),
  named(
    'compose-command-flag',
    'compose.yaml',
    'an option of a command',
    'services:\n  cache:\n    image: redis:7.4\n    command: redis-server --appendonly yes --requirepass «plain»\n',
  ),
  named(
    'compose-command-list',
    'compose.yaml',
    'option and value in a list',
    'services:\n  llm:\n    image: vllm/vllm-openai:v0.6.3\n    command: ["--model", "acme/base-7b", "--api-key", "«[w32]»"]\n',
  ),
  named(
    'compose-command-equals',
    'compose.yaml',
    'option and value in one entry',
    'services:\n  minio:\n    image: acme/gateway:1.0\n    command:\n      - serve\n      - --admin-token=«uuid»\n',
  ),
  named(
    'compose-healthcheck',
    'compose.yaml',
    'a password in a health check',
    'services:\n  db:\n    image: mysql:8.4\n    healthcheck:\n      test: ["CMD", "mysqladmin", "ping", "-uroot", "-p«plain»"]\n',
  ),
  named(
    'compose-build-arg',
    'compose.yaml',
    'an argument of a build',
    'services:\n  web:\n    build:\n      context: .\n      args:\n        NPM_TOKEN: «[w36]»\n',
  ),
  named(
    'compose-anchor',
    'compose.yaml',
    'a value in an anchor that services merge',
    'x-env: &env\n  DB_HOST: db\n  DB_PASSWORD: «dashed»\nservices:\n  web:\n    image: acme/web:2.0\n    environment:\n      <<: *env\n',
  ),
  named(
    'compose-spaces',
    'compose.yaml',
    'a passphrase of words',
    'services:\n  backup:\n    image: acme/backup:1.3\n    environment:\n      RESTIC_PASSWORD: "«spaced»"\n',
  ),
  named(
    'compose-unicode',
    'compose.yaml',
    'letters outside ASCII',
    'services:\n  mail:\n    image: acme/mail:0.9\n    environment:\n      SMTP_PASS: «umlaut»\n',
  ),
  named(
    'compose-cyrillic',
    'compose.yaml',
    'another script',
    "services:\n  app:\n    image: acme/app:0.9\n    environment:\n      APP_PASSWORD: '«cyrillic»'\n",
  ),
  named(
    'compose-label',
    'compose.yaml',
    'a label whose name says it',
    'services:\n  proxy:\n    image: traefik:v3.1.4\n    labels:\n      backup.password: «plain»\n',
  ),
  named(
    'compose-commented',
    'compose.yaml',
    'a value that was only commented out',
    'services:\n  db:\n    image: postgres:16.4\n    environment:\n      # POSTGRES_PASSWORD: «pwd»\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}\n',
  ),
  named(
    'compose-config-inline',
    'compose.yaml',
    'a configuration inside the file',
    'configs:\n  app:\n    content: |\n      listen = 8080\n      db_password = «plain»\nservices:\n  app:\n    image: acme/app:0.9\n    configs: [app]\n',
  ),
  named(
    'compose-numeric',
    'compose.yaml',
    'a password of digits',
    'services:\n  db:\n    image: mariadb:11.4\n    environment:\n      MARIADB_ROOT_PASSWORD: "«[D8]»"\n',
  ),
  named(
    'compose-neo4j',
    'compose.yaml',
    'user and password in one value',
    'services:\n  graph:\n    image: neo4j:5.23\n    environment:\n      NEO4J_AUTH: neo4j/«plain»\n',
  ),
  weak(
    'compose-weak-name',
    'compose.yaml',
    'the name of the service',
    'services:\n  db:\n    image: postgres:16.4\n    environment:\n      POSTGRES_PASSWORD: «=postgres»\n',
  ),
  weak(
    'compose-weak-minio',
    'compose.yaml',
    'the default everybody knows',
    'services:\n  minio:\n    image: minio/minio:RELEASE.2024-09-13T20-26-02Z\n    environment:\n      MINIO_ROOT_USER: operator\n      MINIO_ROOT_PASSWORD: «=minioadmin»\n',
  ),
  weak('env-weak-changeme', '.env', 'left as it came', 'DB_PASSWORD=«=changeme»\n'),
  weak('values-weak-admin', 'values.yaml', 'the name of the role', 'auth:\n  username: operator\n  password: «=admin»\n'),
]
