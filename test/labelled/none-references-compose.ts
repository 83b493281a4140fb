import type { Sample } from './sample.ts'
import { none } from './sample.ts'

/** References of compose files: the secret stands elsewhere. */
export const composeReferences: readonly Sample[] = [
  none(
    'ref-compose-braces',
    'compose.yaml',
    'interpolation',
    'services:\n  db:\n    image: postgres:16.4\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}\n',
  ),
  none(
    'ref-compose-plain',
    'compose.yaml',
    'interpolation without braces',
    'services:\n  db:\n    image: postgres:16.4\n    environment:\n      - POSTGRES_PASSWORD=$DB_PASSWORD\n',
  ),
  none(
    'ref-compose-required',
    'compose.yaml',
    'a message is no default',
    'services:\n  db:\n    image: postgres:16.4\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set it in the environment}\n',
  ),
  none(
    'ref-compose-empty-default',
    'compose.yaml',
    'an empty default',
    'services:\n  api:\n    image: acme/api:4.2\n    environment:\n      - API_KEY=${API_KEY:-}\n',
  ),
  none(
    'ref-compose-nested',
    'compose.yaml',
    'a reference as a default',
    'services:\n  api:\n    image: acme/api:4.2\n    environment:\n      API_SECRET: ${API_SECRET:-${SHARED_SECRET}}\n',
  ),
  none(
    'ref-compose-pass',
    'compose.yaml',
    'passed through',
    'services:\n  api:\n    image: acme/api:4.2\n    environment:\n      - HF_TOKEN\n      - OPENAI_API_KEY\n',
  ),
  none(
    'ref-compose-null',
    'compose.yaml',
    'no value in a mapping',
    'services:\n  api:\n    image: acme/api:4.2\n    environment:\n      HF_TOKEN:\n      MODE: batch\n',
  ),
  none(
    'ref-compose-file',
    'compose.yaml',
    'a file of a secret',
    'services:\n  db:\n    image: postgres:16.4\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db_password\n    secrets: [db_password]\nsecrets:\n  db_password:\n    file: ./secrets/db_password.txt\n',
  ),
  none(
    'ref-compose-secret-env',
    'compose.yaml',
    'a secret of the environment',
    'services:\n  api:\n    image: acme/api:4.2\n    secrets:\n      - source: api_key\n        target: api_key\nsecrets:\n  api_key:\n    environment: API_KEY\n',
  ),
  none(
    'ref-compose-secret-external',
    'compose.yaml',
    'an external secret',
    'services:\n  api:\n    image: acme/api:4.2\n    secrets: [jwt_secret]\nsecrets:\n  jwt_secret:\n    external: true\n    name: prod_jwt_secret\n',
  ),
  none(
    'ref-compose-uri',
    'compose.yaml',
    'a reference in a URI',
    'services:\n  api:\n    image: acme/api:4.2\n    environment:\n      DATABASE_URL: postgres://app:${DB_PASSWORD}@db:5432/shop\n',
  ),
  none(
    'ref-compose-command',
    'compose.yaml',
    'a reference in a command',
    'services:\n  cache:\n    image: redis:7.4\n    command: redis-server --requirepass ${REDIS_PASSWORD}\n',
  ),
  none(
    'ref-compose-dollars',
    'compose.yaml',
    'the shell of the container expands it',
    'services:\n  db:\n    image: mysql:8.4\n    healthcheck:\n      test: ["CMD-SHELL", "mysqladmin ping -uroot -p$$MYSQL_ROOT_PASSWORD"]\n',
  ),
  none(
    'ref-compose-alternative',
    'compose.yaml',
    'a switch when it is set',
    'services:\n  api:\n    image: acme/api:4.2\n    environment:\n      AUTH_TOKEN_SET: ${AUTH_TOKEN:+yes}\n',
  ),
  none(
    'ref-compose-env-file',
    'compose.yaml',
    'an env file',
    'services:\n  api:\n    image: acme/api:4.2\n    env_file:\n      - path: ./secrets.env\n        required: false\n',
  ),
  none(
    'ref-compose-build-secret',
    'compose.yaml',
    'a secret of a build',
    'services:\n  web:\n    build:\n      context: .\n      secrets:\n        - npm_token\nsecrets:\n  npm_token:\n    environment: NPM_TOKEN\n',
  ),
]
